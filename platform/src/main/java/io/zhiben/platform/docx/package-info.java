/**
 * Word files as templates: read without trust, filled by name, written anew. What prints them as
 * PDF stays with the service that does.
 */
package io.zhiben.platform.docx;
