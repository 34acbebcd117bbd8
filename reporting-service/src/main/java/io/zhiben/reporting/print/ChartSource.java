package io.zhiben.reporting.print;

import java.util.List;

/**
 * The table of a workbook that a chart draws: its categories stand below one another, each series
 * in a column beside them under its name. Rows and columns count from 0.
 *
 * @param sheet name of the sheet
 * @param headRow row of the series' names
 * @param categoryColumn column of the categories
 * @param valueColumns a column for each series
 */
public record ChartSource(
    String sheet, int headRow, int categoryColumn, List<Integer> valueColumns) {
  public ChartSource {
    valueColumns = List.copyOf(valueColumns);
  }

  /** Where the name of a series stands. */
  String name(int series) {
    return sheetName() + cell(headRow, valueColumns.get(series));
  }

  String categories(int count) {
    return range(categoryColumn, count);
  }

  String values(int series, int count) {
    return range(valueColumns.get(series), count);
  }

  private String range(int column, int count) {
    return sheetName() + cell(headRow + 1, column) + ":" + cell(headRow + count, column);
  }

  private String sheetName() {
    return "'" + sheet.replace("'", "''") + "'!";
  }

  private static String cell(int row, int column) {
    return "$" + SheetXml.letters(column) + "$" + (row + 1);
  }
}
