package io.zhiben.reporting.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Puts charts below one another into the only sheet of a workbook that the suite wrote itself. */
public final class ChartedSheet {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String SHEET_RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";
  private static final String TYPES = "[Content_Types].xml";
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATIONSHIPS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String VENDOR = "application/vnd.openxmlformats-officedocument.drawing";
  private static final int COLUMNS = 8;
  private static final int ROWS = 16;

  private ChartedSheet() {}

  /**
   * The workbook with the charts.
   *
   * @param column the first free one, counted from 0
   */
  public static byte[] of(InputStream workbook, List<BarChart> charts, int column) {
    List<BarChart> drawn = charts.stream().filter(chart -> !chart.isEmpty()).toList();
    try (workbook) {
      Map<String, byte[]> parts = unpacked(workbook);
      if (!drawn.isEmpty()) {
        add(parts, drawn, column);
      }
      return packed(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Map<String, byte[]> parts, List<BarChart> charts, int column) {
    if (parts.containsKey(SHEET_RELATIONS)) {
      throw new IllegalStateException("the sheet has relations already");
    }
    StringBuilder types = new StringBuilder();
    StringBuilder relations = new StringBuilder(HEAD).append(RELATIONSHIPS);
    StringBuilder anchors = new StringBuilder();
    types.append("<Override PartName=\"/xl/drawings/drawing1.xml\" ContentType=\"");
    types.append(VENDOR + "+xml\"/>");
    for (int i = 0; i < charts.size(); i++) {
      String part = "charts/chart" + (i + 1) + ".xml";
      parts.put("xl/" + part, charts.get(i).xml());
      types.append("<Override PartName=\"/xl/" + part + "\" ContentType=\"");
      types.append(VENDOR + "ml.chart+xml\"/>");
      relations.append("<Relationship Id=\"rId" + (i + 1) + "\" Type=\"" + OFFICE);
      relations.append("/chart\" Target=\"../" + part + "\"/>");
      anchors.append(anchor(i, column));
    }
    put(parts, "xl/drawings/_rels/drawing1.xml.rels", relations + "</Relationships>");
    put(
        parts,
        "xl/drawings/drawing1.xml",
        HEAD
            + "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/"
            + "spreadsheetDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/"
            + "main\">"
            + anchors
            + "</xdr:wsDr>");
    put(
        parts,
        SHEET_RELATIONS,
        HEAD
            + RELATIONSHIPS
            + "<Relationship Id=\"rId1\" Type=\""
            + OFFICE
            + "/drawing\" Target=\"../drawings/drawing1.xml\"/></Relationships>");
    String drawing = "<drawing xmlns:r=\"" + OFFICE + "\" r:id=\"rId1\"/>";
    put(parts, SHEET, before(parts.get(SHEET), "</worksheet>", drawing));
    put(parts, TYPES, before(parts.get(TYPES), "</Types>", types.toString()));
  }

  private static String anchor(int chart, int column) {
    int top = 1 + chart * (ROWS + 1);
    return "<xdr:twoCellAnchor>"
        + corner("from", column, top)
        + corner("to", column + COLUMNS, top + ROWS)
        + "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\""
        + (chart + 2)
        + "\" name=\"图"
        + (chart + 1)
        + "\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/>"
        + "<a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\""
        + "http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart xmlns:c=\""
        + "http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:r=\""
        + OFFICE
        + "\" r:id=\"rId"
        + (chart + 1)
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

  private static String before(byte[] part, String end, String added) {
    String text = new String(part, StandardCharsets.UTF_8);
    int at = text.lastIndexOf(end);
    if (at < 0) {
      throw new IllegalStateException("a part of the workbook doesn't end with " + end);
    }
    return text.substring(0, at) + added + text.substring(at);
  }

  private static void put(Map<String, byte[]> parts, String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Read by the archive's own list of parts: written as a stream, it doesn't say the parts' sizes
   * before them in a way that a stream can be read by.
   */
  private static Map<String, byte[]> unpacked(InputStream workbook) throws IOException {
    Path file = Files.createTempFile("zhiben-charted-", ".xlsx");
    try {
      Files.copy(workbook, file, StandardCopyOption.REPLACE_EXISTING);
      Map<String, byte[]> parts = new LinkedHashMap<>();
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          try (InputStream part = zip.getInputStream(entry)) {
            parts.put(entry.getName(), part.readAllBytes());
          }
        }
      }
      return parts;
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] packed(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
