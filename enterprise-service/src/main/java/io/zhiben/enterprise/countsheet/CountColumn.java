package io.zhiben.enterprise.countsheet;

import io.zhiben.platform.sheet.SheetColumn;
import java.util.Arrays;
import java.util.List;

/** A column of a sheet of counts. */
public interface CountColumn {
  /**
   * How a column stands in a sheet.
   *
   * @param title the header, as people write it
   * @param needed whether a file without this column is refused as a whole
   * @param width in characters
   */
  record Heading(String title, boolean needed, double width) {}

  /** A column without which a file is refused as a whole. */
  static Heading needed(String title, double width) {
    return new Heading(title, true, width);
  }

  /** A column that a file may lack. */
  static Heading spare(String title, double width) {
    return new Heading(title, false, width);
  }

  Heading heading();

  /** The header, as people write it. */
  default String title() {
    return heading().title();
  }

  /** As they stand in a workbook. */
  static List<SheetColumn> sheetColumns(CountColumn... columns) {
    return Arrays.stream(columns)
        .map(column -> new SheetColumn(column.title(), column.heading().width()))
        .toList();
  }
}
