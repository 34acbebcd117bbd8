package io.zhiben.enterprise.importing;

import io.zhiben.platform.sheet.Cell;
import io.zhiben.platform.sheet.Header;
import io.zhiben.platform.sheet.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One line of the register with its cells by column, wherever the file has them.
 *
 * @param number as the spreadsheet program shows it
 */
record RegisterLine(int number, Map<EnterpriseColumn, Cell> cells) {

  /** Where a file has its columns. */
  record Layout(Map<EnterpriseColumn, Integer> places) {
    static Layout of(Header header) {
      Map<EnterpriseColumn, Integer> places = new EnumMap<>(EnterpriseColumn.class);
      for (EnterpriseColumn column : EnterpriseColumn.values()) {
        header.column(column.title()).ifPresent(place -> places.put(column, place));
      }
      return new Layout(places);
    }

    List<EnterpriseColumn> missing() {
      List<EnterpriseColumn> missing = new ArrayList<>();
      for (EnterpriseColumn column : EnterpriseColumn.values()) {
        if (column.headerNeeded() && !places.containsKey(column)) {
          missing.add(column);
        }
      }
      return missing;
    }

    RegisterLine line(Row row) {
      Map<EnterpriseColumn, Cell> cells = new EnumMap<>(EnterpriseColumn.class);
      places.forEach((column, place) -> cells.put(column, row.cell(place)));
      return new RegisterLine(row.number(), cells);
    }
  }

  /** Null where the file lacks the column. */
  Cell cell(EnterpriseColumn column) {
    return cells.get(column);
  }

  /** The cell's text without blanks around; empty where there is none. */
  String text(EnterpriseColumn column) {
    Cell cell = cells.get(column);
    return cell == null ? "" : cell.text().strip();
  }

  /** All texts in the order of the columns. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (EnterpriseColumn column : EnterpriseColumn.values()) {
      Cell cell = cells.get(column);
      texts.add(
          cell == null
              ? ""
              : cell.type() == Cell.Type.FORMULA ? "=" + cell.formula() : cell.text());
    }
    return texts;
  }
}
