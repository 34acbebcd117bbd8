package io.zhiben.platform.sheet;

import io.zhiben.platform.sheet.Cell.Type;
import io.zhiben.platform.sheet.UnreadableSheet.Reason;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the rows of a sheet's part, one at a time. */
final class RowReader {

  private static final int LAST_ROW = 1_048_576;
  private static final int MAX_FORMULA = 8_192 * 4;

  private final PartXml xml;
  private final Workbook workbook;
  private final int maxColumns;
  private int lastNumber;

  RowReader(PartXml xml, Workbook workbook, int maxColumns) {
    this.xml = xml;
    this.workbook = workbook;
    this.maxColumns = maxColumns;
  }

  /** The next row, also a blank one; null at the end. */
  Row next() throws XMLStreamException {
    while (xml.next() && !xml.isEnd("sheetData")) {
      if (xml.isStart("row")) {
        return row();
      }
    }
    return null;
  }

  private Row row() throws XMLStreamException {
    String stated = xml.attribute("r");
    int number = stated == null ? lastNumber + 1 : Integer.parseInt(stated);
    if (number <= lastNumber || number > LAST_ROW) {
      throw new UnreadableSheet(Reason.MALFORMED, "Row " + number + " stands in the wrong place");
    }
    lastNumber = number;
    List<Cell> cells = new ArrayList<>();
    int column = -1;
    while (xml.next() && !xml.isEnd("row")) {
      if (xml.isStart("c")) {
        String address = xml.attribute("r");
        column = address == null ? column + 1 : column(address);
        put(cells, column, cell());
      }
    }
    return new Row(number, cells);
  }

  private void put(List<Cell> cells, int column, Cell cell) {
    if (cell.type() == Type.EMPTY) {
      return;
    }
    if (column >= maxColumns || column < cells.size()) {
      throw new UnreadableSheet(
          Reason.MALFORMED,
          "A cell of row " + lastNumber + " stands beyond column " + maxColumns + " or twice");
    }
    while (cells.size() < column) {
      cells.add(Cell.EMPTY);
    }
    cells.add(cell);
  }

  private Cell cell() throws XMLStreamException {
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    String value = null;
    String inline = null;
    String formula = null;
    while (xml.next() && !xml.isEnd("c")) {
      if (xml.isStart("v")) {
        value = xml.text(CellText.MAX_RAW_LENGTH);
      } else if (xml.isStart("is")) {
        inline = xml.richText("is", CellText.MAX_RAW_LENGTH);
      } else if (xml.isStart("f")) {
        formula = xml.text(MAX_FORMULA);
      }
    }
    String raw = inline != null ? inline : value;
    if (raw == null || raw.isEmpty()) {
      return formula == null ? Cell.EMPTY : Cell.formula(formula, "");
    }
    Cell cell = typed(type == null ? "n" : type, style, raw);
    return formula == null ? cell : Cell.formula(formula, cell.text());
  }

  private Cell typed(String type, String style, String raw) {
    return switch (type) {
      case "s" -> text(workbook.strings().get(Integer.parseInt(raw.strip())));
      case "str", "inlineStr" -> text(raw);
      case "b" -> Cell.of(Type.BOOLEAN, raw.strip().equals("1") ? "TRUE" : "FALSE");
      case "e" -> Cell.of(Type.ERROR, raw);
      case "d" -> Cell.date(isoDate(raw.strip()));
      case "n" -> number(style, raw);
      default -> throw new UnreadableSheet(Reason.MALFORMED, "A cell of an unknown type");
    };
  }

  private Cell number(String style, String raw) {
    if (workbook.formats().isDate(style)) {
      LocalDateTime moment = NumberFormats.date(raw, workbook.from1904());
      if (moment != null) {
        return Cell.date(moment);
      }
    }
    return Cell.of(Type.NUMBER, NumberFormats.plain(raw));
  }

  private static Cell text(String raw) {
    String text = CellText.read(raw);
    return text.isEmpty() ? Cell.EMPTY : Cell.of(Type.TEXT, text);
  }

  private static LocalDateTime isoDate(String raw) {
    return LocalDateTime.parse(raw.length() == 10 ? raw + "T00:00" : raw.replace("Z", ""));
  }

  private static int column(String address) {
    int column = 0;
    for (int i = 0; i < address.length() && address.charAt(i) > '9'; i++) {
      char c = address.charAt(i);
      if (c < 'A' || c > 'Z' || i > 2) {
        throw new UnreadableSheet(Reason.MALFORMED, "A cell has no such address");
      }
      column = column * 26 + c - 'A' + 1;
    }
    if (column == 0) {
      throw new UnreadableSheet(Reason.MALFORMED, "A cell has no such address");
    }
    return column - 1;
  }
}
