package io.zhiben.reporting.print;

import io.zhiben.platform.docx.OfficeParts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts charts over the cells of a sheet that has none yet. */
public final class ChartedSheet {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String NO_RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";
  private static final String VENDOR = "application/vnd.openxmlformats-officedocument.drawing";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

  private ChartedSheet() {}

  /**
   * A chart in its place.
   *
   * @param source the cells that it draws
   * @param column its left edge, counted from 0
   * @param row its upper edge, counted from 0
   * @param columns how wide
   * @param rows how high
   */
  public record Placed(
      Chart chart, ChartSource source, int column, int row, int columns, int rows) {}

  /**
   * The workbook with the charts; those that show nothing are left out.
   *
   * @param sheet the part of the sheet
   */
  public static Xlsx of(Xlsx book, String sheet, List<Placed> charts) {
    List<Placed> drawn = charts.stream().filter(one -> !one.chart().isEmpty()).toList();
    if (drawn.isEmpty()) {
      return book;
    }
    String file = sheet.substring(sheet.lastIndexOf('/') + 1);
    String name = file.substring(0, file.indexOf('.'));
    String sheetRelations = "xl/worksheets/_rels/" + file + ".rels";
    if (book.part(sheetRelations) != null) {
      throw new IllegalStateException("the sheet has relations already");
    }
    String drawing = "xl/drawings/" + name + ".xml";
    Map<String, byte[]> parts = new HashMap<>();
    List<Map<String, String>> types = new ArrayList<>();
    types.add(SheetXml.type(drawing, VENDOR + "+xml"));
    List<Map<String, String>> relations = new ArrayList<>();
    StringBuilder anchors = new StringBuilder();
    for (int i = 0; i < drawn.size(); i++) {
      String part = "charts/" + name + "chart" + (i + 1) + ".xml";
      parts.put("xl/" + part, ChartPart.of(drawn.get(i).chart(), drawn.get(i).source()));
      types.add(SheetXml.type("xl/" + part, VENDOR + "ml.chart+xml"));
      relations.add(SheetXml.relation("rId" + (i + 1), "chart", "../" + part));
      anchors.append(anchor(i, drawn.get(i)));
    }
    parts.put("xl/drawings/_rels/" + name + ".xml.rels", related(relations));
    put(
        parts,
        drawing,
        HEAD
            + ("<xdr:wsDr xmlns:xdr=\"" + DRAWING + "spreadsheetDrawing\" xmlns:a=\"" + DRAWING)
            + ("main\">" + anchors + "</xdr:wsDr>"));
    parts.put(
        sheetRelations,
        related(List.of(SheetXml.relation("rId1", "drawing", "../drawings/" + name + ".xml"))));
    String link = "<drawing xmlns:r=\"" + SheetXml.OFFICE + "\" r:id=\"rId1\"/>";
    put(parts, sheet, before(book.part(sheet), "</worksheet>", link));
    parts.put(OfficeParts.TYPES, SheetXml.grown(book.part(OfficeParts.TYPES), "Override", types));
    return book.with(parts);
  }

  private static byte[] related(List<Map<String, String>> relations) {
    return SheetXml.grown(NO_RELATIONS.getBytes(StandardCharsets.UTF_8), "Relationship", relations);
  }

  /** The part with something more before its last end tag. */
  private static String before(byte[] part, String end, String added) {
    String text = new String(part, StandardCharsets.UTF_8);
    int at = text.lastIndexOf(end);
    if (at < 0) {
      throw new IllegalStateException("a part of the workbook doesn't end with " + end);
    }
    return text.substring(0, at) + added + text.substring(at);
  }

  private static String anchor(int index, Placed placed) {
    return "<xdr:twoCellAnchor>"
        + corner("from", placed.column(), placed.row())
        + corner("to", placed.column() + placed.columns(), placed.row() + placed.rows())
        + "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\""
        + (index + 2)
        + "\" name=\"图"
        + (index + 1)
        + "\" descr=\""
        + SheetXml.escaped(placed.chart().title())
        + "\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/>"
        + "<a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\""
        + DRAWING
        + "chart\"><c:chart xmlns:c=\""
        + DRAWING
        + "chart\" xmlns:r=\""
        + SheetXml.OFFICE
        + "\" r:id=\"rId"
        + (index + 1)
        + "\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>"
        + "</xdr:twoCellAnchor>";
  }

  private static String corner(String name, int column, int row) {
    return "<xdr:%s><xdr:col>%d</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%d</xdr:row>"
            .formatted(name, column, row)
        + "<xdr:rowOff>0</xdr:rowOff></xdr:"
        + name
        + ">";
  }

  private static void put(Map<String, byte[]> parts, String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }
}
