package io.zhiben.enterprise.countsheet;

import io.zhiben.platform.sheet.SheetColumn;
import java.util.Arrays;
import java.util.List;

/** A column of a sheet of counts. */
public interface CountColumn {
  /** The header, as people write it. */
  String title();

  /** Whether a file without this column is refused as a whole. */
  boolean headerNeeded();

  /** In characters. */
  double width();

  /** As they stand in a workbook. */
  static List<SheetColumn> sheetColumns(CountColumn... columns) {
    return Arrays.stream(columns)
        .map(column -> new SheetColumn(column.title(), column.width()))
        .toList();
  }
}
