/**
 * Shows Word files as PDF; what they are is said in {@code io.zhiben.platform.docx}. Knows nothing
 * of documents, tenants or databases.
 */
package io.zhiben.hazard.document.docx;
