package io.zhiben.hazard.legacy;

/**
 * What is wrong with one cell of a row.
 *
 * @param column the header
 * @param value what stood there
 */
record RowFault(String column, String value, LegacyError code) {
  private static final int LONGEST_VALUE = 100;

  static RowFault of(LegacyColumn column, String value, LegacyError code) {
    String shown =
        value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    return new RowFault(column.title(), shown, code);
  }
}
