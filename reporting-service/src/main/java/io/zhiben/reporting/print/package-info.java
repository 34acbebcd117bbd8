/**
 * Native bar charts for Word files and workbooks: the office programs draw them, so no font and no
 * picture is needed. Knows nothing of reports.
 */
package io.zhiben.reporting.print;
