/**
 * Versions of plans as people make them: drafted or amended in the portal, put out for comments,
 * issued. What was issued is read by {@code plan}, which knows nothing of drafts.
 */
package io.zhiben.reporting.edition;
