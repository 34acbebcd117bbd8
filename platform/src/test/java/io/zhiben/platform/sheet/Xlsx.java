package io.zhiben.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds workbooks part by part, also such as no program writes. */
final class Xlsx {

  private static final String OPEN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String RELS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private Xlsx() {}

  /**
   * A workbook whose sheet has these rows; styles: 0 general, 1 date, 2 by a Chinese code, 3 not.
   */
  static Xlsx withRows(String rows) {
    return new Xlsx()
        .part("[Content_Types].xml", OPEN + "<Types/>")
        .part(
            "_rels/.rels",
            OPEN
                + "<Relationships><Relationship Id='a' Type='"
                + RELS
                + "/officeDocument' Target='xl/workbook.xml'/></Relationships>")
        .part(
            "xl/workbook.xml",
            OPEN
                + "<workbook xmlns:r='"
                + RELS
                + "'><workbookPr/><sheets><sheet name='隐藏' state='hidden' r:id='r9'/>"
                + "<sheet name='企业' sheetId='1' r:id='r1'/></sheets></workbook>")
        .part(
            "xl/_rels/workbook.xml.rels",
            OPEN
                + "<Relationships>"
                + relation("r1", "worksheet", "worksheets/sheet1.xml")
                + relation("r2", "styles", "/xl/styles.xml")
                + relation("r3", "sharedStrings", "sharedStrings.xml")
                + "</Relationships>")
        .part(
            "xl/styles.xml",
            OPEN
                + "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='yyyy&quot;年&quot;m&quot;月"
                + "&quot;d&quot;日&quot;;@'/><numFmt numFmtId='171' formatCode='[Red]0.00&quot;"
                + "days&quot;'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>"
                + "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='171'/>"
                + "<xf numFmtId='31'/></cellXfs></styleSheet>")
        .part(
            "xl/sharedStrings.xml",
            OPEN
                + "<sst><si><t>名称</t></si><si><r><t>湖光</t></r><r><t>示例</t></r><rPh><t>hg</t></rPh>"
                + "</si></sst>")
        .part(
            "xl/worksheets/sheet1.xml",
            OPEN + "<worksheet><sheetData>" + rows + "</sheetData><pageMargins/></worksheet>");
  }

  Xlsx part(String name, String content) {
    return part(name, content, StandardCharsets.UTF_8);
  }

  Xlsx part(String name, String content, Charset charset) {
    return part(name, content.getBytes(charset));
  }

  Xlsx part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  Xlsx without(String name) {
    parts.remove(name);
    return this;
  }

  Path write(Path folder) throws IOException {
    Path file = Files.createTempFile(folder, "sheet", ".xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id='"
        + id
        + "' Type='"
        + RELS
        + "/"
        + type
        + "' Target='"
        + target
        + "'/>";
  }
}
