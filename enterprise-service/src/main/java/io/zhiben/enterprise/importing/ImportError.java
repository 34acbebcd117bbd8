package io.zhiben.enterprise.importing;

/**
 * One fault of one row.
 *
 * @param row as the spreadsheet program shows it
 * @param column the header
 * @param value what stood there
 * @param code stable
 * @param reason for a person, in the caller's language
 */
public record ImportError(int row, String column, String value, String code, String reason) {}
