package io.zhiben.reporting.print;

import io.zhiben.platform.docx.OfficeParts;
import io.zhiben.platform.docx.Xml;
import io.zhiben.reporting.print.ChartedSheet.Placed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Adds sheets to a workbook: long tables, and figures with their charts. */
public final class Annexes {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
  private static final double NARROWEST = 10;
  private static final double WIDEST = 44;

  /** What a page takes on its side. */
  private static final double PAGE = 110;

  private static final double CATEGORY_WIDTH = 30;
  private static final double VALUE_WIDTH = 14;
  private static final int CHART_COLUMNS = 9;
  private static final int CHART_ROWS = 17;
  private static final int LEAST_ROWS = 10;

  /** Rows beside what a lying bar takes. */
  private static final int CHART_FRAME = 7;

  private static final int LONG_CHART = 36;
  private static final int LONGEST_NAME = 31;
  private static final String GAPS = "空格为不适用或未报送，图中不画。";

  private Annexes() {}

  /**
   * The workbook with a sheet that holds one table, whose head stands on each page.
   *
   * @param rows texts, one for each head
   */
  public static Xlsx table(
      Xlsx book, String name, String title, List<String> heads, List<List<String>> rows) {
    Added added = Added.to(book, name);
    AnnexSheet sheet = new AnnexSheet(added.looks(), widths(heads, rows));
    sheet.title(title, heads.size());
    int head = sheet.row();
    sheet.head(heads);
    rows.forEach(sheet::row);
    return added.with(sheet, head);
  }

  /** The workbook with a sheet of figures, each table with its charts to the right of it. */
  public static Xlsx exhibits(Xlsx book, String name, List<Exhibit> exhibits) {
    Added added = Added.to(book, name);
    int most = exhibits.stream().mapToInt(one -> one.columns().size()).max().orElse(0);
    List<Double> widths = new ArrayList<>(Collections.nCopies(most + 1, VALUE_WIDTH));
    widths.set(0, CATEGORY_WIDTH);
    AnnexSheet sheet = new AnnexSheet(added.looks(), widths);
    List<Placed> charts = new ArrayList<>();
    for (Exhibit one : exhibits) {
      sheet.pageBreak();
      int top = sheet.row();
      int head = rows(sheet, one);
      int below = place(one, added.name(), new int[] {top, head, most + 2}, charts, sheet);
      sheet.goOn(below + 1);
    }
    Xlsx with = added.with(sheet, -1);
    return ChartedSheet.of(with, added.part(), charts);
  }

  /** Where the head of the table stands. */
  private static int rows(AnnexSheet sheet, Exhibit one) {
    sheet.title(one.title(), one.columns().size() + 1);
    int head = sheet.row();
    List<String> heads = new ArrayList<>(List.of(one.head()));
    one.columns().forEach(column -> heads.add(column.name()));
    sheet.head(heads);
    for (int i = 0; i < one.categories().size(); i++) {
      List<Object> row = new ArrayList<>(List.of(one.categories().get(i)));
      for (Exhibit.Column column : one.columns()) {
        row.add(column.values().get(i));
      }
      sheet.row(row);
    }
    sheet.note(GAPS);
    return head;
  }

  /**
   * Puts the charts below one another.
   *
   * @param at top row, row of the table's head, and column of the charts
   * @return the first row below them
   */
  private static int place(
      Exhibit one, String sheetName, int[] at, List<Placed> charts, AnnexSheet sheet) {
    int row = at[0];
    for (Exhibit.Drawn drawn : one.drawn()) {
      Chart chart = one.chart(drawn);
      if (chart.isEmpty()) {
        continue;
      }
      boolean lying = chart.kind() == Chart.Kind.BARS;
      int rows = lying ? Math.max(LEAST_ROWS, one.categories().size() + CHART_FRAME) : CHART_ROWS;
      if (rows > LONG_CHART && row > at[0]) {
        sheet.breakAt(row);
      }
      ChartSource source =
          new ChartSource(
              sheetName, at[1], 0, drawn.columns().stream().map(column -> column + 1).toList());
      charts.add(new Placed(chart, source, at[2], row, CHART_COLUMNS, rows));
      row += rows + 1;
    }
    return row;
  }

  /**
   * As wide as the longest text, within bounds; longer ones are broken into lines, and a narrow
   * table is drawn out to the width of a page.
   */
  private static List<Double> widths(List<String> heads, List<List<String>> rows) {
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int column = i;
      int longest =
          rows.stream()
              .filter(row -> column < row.size())
              .mapToInt(row -> RowHeights.widthOf(row.get(column)))
              .max()
              .orElse(0);
      double wanted = Math.max(longest, RowHeights.widthOf(heads.get(i))) + 2.0;
      widths.add(Math.clamp(wanted, NARROWEST, WIDEST));
    }
    double share = PAGE / widths.stream().mapToDouble(Double::doubleValue).sum();
    return share <= 1 ? widths : widths.stream().map(width -> width * share).toList();
  }

  /**
   * A sheet on its way into a workbook.
   *
   * @param name unlike that of any other sheet
   */
  private record Added(Xlsx book, SheetLook.Known looks, String name, String part) {
    static Added to(Xlsx book, String wanted) {
      int number = 1;
      while (book.part(part(number)) != null) {
        number++;
      }
      String styles = book.related("styles");
      return new Added(
          book,
          SheetLook.in(styles == null ? null : book.part(styles)),
          free(book, wanted),
          part(number));
    }

    private static String part(int number) {
      return "xl/worksheets/zhiben" + number + ".xml";
    }

    private static String free(Xlsx book, String wanted) {
      String plain = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
      String name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
      List<String> taken = book.sheets().stream().map(Xlsx.Sheet::name).toList();
      for (int i = 2; taken.contains(name); i++) {
        String more = "（" + i + "）";
        name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME - more.length())) + more;
      }
      return name;
    }

    /**
     * @param headRow counted from 0; -1 where no row stands on each page
     */
    Xlsx with(AnnexSheet sheet, int headRow) {
      String file = part.substring(part.lastIndexOf('/') + 1);
      String relation = "rIdZhiben" + file.replaceAll("\\D", "");
      Map<String, byte[]> parts = new HashMap<>();
      parts.put(part, sheet.xml());
      parts.put(
          OfficeParts.TYPES,
          SheetXml.grown(
              book.part(OfficeParts.TYPES), "Override", List.of(SheetXml.type(part, TYPE))));
      parts.put(
          Xlsx.BOOK_RELATIONS,
          SheetXml.grown(
              book.part(Xlsx.BOOK_RELATIONS),
              "Relationship",
              List.of(SheetXml.relation(relation, "worksheet", "worksheets/" + file))));
      parts.put(Xlsx.BOOK, listed(relation, headRow));
      String styles = book.related("styles");
      if (looks.styles() != null) {
        parts.put(styles, looks.styles());
      }
      return book.with(parts);
    }

    private byte[] listed(String relation, int headRow) {
      Document document = Xml.parse(book.part(Xlsx.BOOK));
      Element sheets = SheetXml.child(document.getDocumentElement(), "sheets");
      List<Element> before = SheetXml.children(sheets, "sheet");
      double id =
          before.stream()
              .mapToDouble(one -> Xml.number(one.getAttribute("sheetId"), 0))
              .max()
              .orElse(0);
      Element sheet = SheetXml.append(sheets, "sheet");
      sheet.setAttribute("name", name);
      sheet.setAttribute("sheetId", Integer.toString((int) id + 1));
      sheet.setAttributeNS(SheetXml.OFFICE, "r:id", relation);
      if (headRow >= 0) {
        Element title = SheetXml.append(names(document), "definedName");
        title.setAttribute("name", "_xlnm.Print_Titles");
        title.setAttribute("localSheetId", Integer.toString(before.size()));
        int row = headRow + 1;
        title.setTextContent("'" + name + "'!$" + row + ":$" + row);
      }
      return Xml.write(document);
    }

    /** They stand behind the sheets and what refers to them. */
    private static Element names(Document document) {
      Element root = document.getDocumentElement();
      Element names = SheetXml.child(root, "definedNames");
      if (names == null) {
        names = SheetXml.append(root, "definedNames");
        Element behind = SheetXml.child(root, "sheets");
        for (String more : List.of("functionGroups", "externalReferences")) {
          Element found = SheetXml.child(root, more);
          behind = found == null ? behind : found;
        }
        root.insertBefore(names, behind.getNextSibling());
      }
      return names;
    }
  }
}
