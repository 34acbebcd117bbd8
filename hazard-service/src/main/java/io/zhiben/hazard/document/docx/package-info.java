/**
 * Word files as templates: checked when they come, filled with values, and shown as PDF. Knows
 * nothing of documents, tenants or databases.
 */
package io.zhiben.hazard.document.docx;
