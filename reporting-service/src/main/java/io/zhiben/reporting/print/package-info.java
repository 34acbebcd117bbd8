/**
 * Native charts for Word files and workbooks, which the office programs draw, so that no font and
 * no picture is needed; and workbooks filled by a template. Knows nothing of reports.
 */
package io.zhiben.reporting.print;
