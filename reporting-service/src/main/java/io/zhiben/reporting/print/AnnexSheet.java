package io.zhiben.reporting.print;

import io.zhiben.platform.sheet.CellText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes the rows of one sheet, A4 on its side, as wide as a page. */
final class AnnexSheet {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
          + "<worksheet xmlns=\""
          + SheetXml.MAIN
          + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
          + "<sheetFormatPr defaultRowHeight=\"15\"/>";

  private final SheetLook.Known looks;
  private final List<Double> widths;
  private final StringBuilder rows = new StringBuilder();
  private final List<String> merges = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private int row;

  /**
   * @param widths of the columns, in characters
   */
  AnnexSheet(SheetLook.Known looks, List<Double> widths) {
    this.looks = looks;
    this.widths = List.copyOf(widths);
  }

  /** The next row, counted from 0. */
  int row() {
    return row;
  }

  /** Leaves rows empty up to that one. */
  void goOn(int next) {
    row = Math.max(row, next);
  }

  /** The next row begins a page. */
  void pageBreak() {
    breakAt(row);
  }

  /** That row, counted from 0, begins a page. */
  void breakAt(int first) {
    if (first > 0 && !breaks.contains(first)) {
      breaks.add(first);
    }
  }

  /** Over some columns. */
  void title(String text, int columns) {
    if (columns > 1) {
      merges.add("A" + (row + 1) + ":" + SheetXml.letters(columns - 1) + (row + 1));
    }
    open(28);
    cell(0, SheetLook.TITLE, text);
    close();
  }

  void note(String text) {
    open(0);
    cell(0, SheetLook.NOTE, text);
    close();
  }

  void head(List<String> texts) {
    open(0);
    for (int i = 0; i < texts.size(); i++) {
      cell(i, SheetLook.HEAD, texts.get(i));
    }
    close();
  }

  /** Numbers become numbers; null leaves the cell empty, which a chart shows as a gap. */
  void row(List<?> values) {
    open(0);
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      cell(i, value instanceof String ? SheetLook.TEXT : SheetLook.NUMBER, value);
    }
    close();
  }

  /** Zero leaves it to the program how high the row is. */
  private void open(int height) {
    rows.append("<row r=\"").append(row + 1).append('"');
    if (height > 0) {
      rows.append(" ht=\"").append(height).append("\" customHeight=\"1\"");
    }
    rows.append('>');
  }

  private void close() {
    rows.append("</row>");
    row++;
  }

  private void cell(int column, SheetLook look, Object value) {
    rows.append("<c r=\"").append(SheetXml.letters(column)).append(row + 1);
    rows.append("\" s=\"").append(looks.of(look)).append('"');
    switch (value) {
      case null -> rows.append("/>");
      case BigDecimal number ->
          rows.append("><v>")
              .append(number.stripTrailingZeros().toPlainString())
              .append("</v></c>");
      default ->
          rows.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
              .append(SheetXml.escaped(CellText.written(value.toString())))
              .append("</t></is></c>");
    }
  }

  byte[] xml() {
    StringBuilder xml = new StringBuilder(HEAD).append("<cols>");
    for (int i = 0; i < widths.size(); i++) {
      xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
      xml.append("\" width=\"").append(widths.get(i)).append("\" customWidth=\"1\"/>");
    }
    xml.append("</cols><sheetData>").append(rows).append("</sheetData>");
    if (!merges.isEmpty()) {
      xml.append("<mergeCells count=\"").append(merges.size()).append("\">");
      merges.forEach(area -> xml.append("<mergeCell ref=\"").append(area).append("\"/>"));
      xml.append("</mergeCells>");
    }
    xml.append("<pageMargins left=\"0.6\" right=\"0.6\" top=\"0.8\" bottom=\"0.8\"");
    xml.append(" header=\"0.4\" footer=\"0.4\"/>");
    xml.append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\"");
    xml.append(" fitToHeight=\"0\"/>");
    xml.append("<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>");
    if (!breaks.isEmpty()) {
      xml.append("<rowBreaks count=\"").append(breaks.size());
      xml.append("\" manualBreakCount=\"").append(breaks.size()).append("\">");
      breaks.stream()
          .sorted()
          .forEach(at -> xml.append("<brk id=\"" + at + "\" max=\"16383\" man=\"1\"/>"));
      xml.append("</rowBreaks>");
    }
    return xml.append("</worksheet>").toString().getBytes(StandardCharsets.UTF_8);
  }
}
