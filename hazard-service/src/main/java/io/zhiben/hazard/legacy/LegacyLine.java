package io.zhiben.hazard.legacy;

import io.zhiben.platform.sheet.Cell;
import io.zhiben.platform.sheet.Header;
import io.zhiben.platform.sheet.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One line of a register with its cells by column, wherever the file has them.
 *
 * @param number as the spreadsheet program shows it
 */
record LegacyLine(int number, Map<LegacyColumn, Cell> cells) {

  /** Where a file has its columns. */
  record Layout(Map<LegacyColumn, Integer> places) {
    static Layout of(Header header) {
      Map<LegacyColumn, Integer> places = new EnumMap<>(LegacyColumn.class);
      for (LegacyColumn column : LegacyColumn.values()) {
        header.column(column.title()).ifPresent(place -> places.put(column, place));
      }
      return new Layout(places);
    }

    List<LegacyColumn> missing() {
      List<LegacyColumn> missing = new ArrayList<>();
      for (LegacyColumn column : LegacyColumn.values()) {
        if (column.headerNeeded() && !places.containsKey(column)) {
          missing.add(column);
        }
      }
      return missing;
    }

    LegacyLine line(Row row) {
      Map<LegacyColumn, Cell> cells = new EnumMap<>(LegacyColumn.class);
      places.forEach((column, place) -> cells.put(column, row.cell(place)));
      return new LegacyLine(row.number(), cells);
    }
  }

  /** Null where the file lacks the column. */
  Cell cell(LegacyColumn column) {
    return cells.get(column);
  }

  /** The cell's text without blanks around; empty where there is none. */
  String text(LegacyColumn column) {
    Cell cell = cells.get(column);
    return cell == null ? "" : cell.text().strip();
  }

  /** All texts in the order of the columns. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (LegacyColumn column : LegacyColumn.values()) {
      Cell cell = cells.get(column);
      texts.add(
          cell == null
              ? ""
              : cell.type() == Cell.Type.FORMULA ? "=" + cell.formula() : cell.text());
    }
    return texts;
  }
}
