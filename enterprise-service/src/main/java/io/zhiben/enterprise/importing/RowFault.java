package io.zhiben.enterprise.importing;

import io.zhiben.enterprise.EnterpriseError;

/**
 * What is wrong with one cell of a row.
 *
 * @param column the header
 * @param value what stood there
 */
public record RowFault(String column, String value, EnterpriseError code) {
  private static final int LONGEST_VALUE = 100;

  static RowFault of(EnterpriseColumn column, String value, EnterpriseError code) {
    String shown =
        value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    return new RowFault(column.title(), shown, code);
  }
}
