package io.zhiben.hazard.document.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.Filling;
import io.zhiben.platform.docx.Layout;
import io.zhiben.platform.docx.Placeholders;
import io.zhiben.platform.docx.RefusedDocx;
import io.zhiben.platform.docx.RefusedDocx.Reason;
import io.zhiben.platform.docx.TemplateText;
import io.zhiben.platform.docx.Xml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxTest {
  private static final Docx PLAIN = TemplateText.docx("p {{甲}}和{{乙}}\n");

  private static Docx body(String inner) {
    String document =
        "<w:document xmlns:w=\""
            + Xml.W
            + "\"><w:body>"
            + inner
            + "<w:sectPr/></w:body>"
            + "</w:document>";
    return PLAIN.with(Map.of(Docx.BODY, document.getBytes(StandardCharsets.UTF_8)));
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String textOf(Docx docx) {
    StringBuilder text = new StringBuilder();
    Xml.all(Xml.parse(docx.part(Docx.BODY)), "p")
        .forEach(paragraph -> text.append(paragraph.getTextContent()).append('\n'));
    return text.toString();
  }

  private static Filling texts(String... pairs) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      texts.put(pairs[i], pairs[i + 1]);
    }
    return new Filling(texts, Map.of());
  }

  private static Reason refusal(byte[] file) {
    return assertThrows(RefusedDocx.class, () -> Docx.read(file)).reason();
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  @Test
  void findsPlaceholdersThatWordHasCutIntoRuns() {
    Docx template = body("<w:p>" + run("甲{") + run("{ 名") + run("称 }") + run("}乙{{号}}") + "</w:p>");
    assertEquals(Set.of("名称", "号"), Placeholders.of(template));
    assertEquals("甲某厂乙7\n", textOf(Placeholders.fill(template, texts("名称", "某厂", "号", "7"))));
  }

  @Test
  void neverTakesAValueForAPlaceholder() {
    Docx template = body("<w:p>" + run("{{甲}}") + "</w:p><w:p>" + run("x{{乙}}") + "</w:p>");
    String text = textOf(Placeholders.fill(template, texts("甲", "{{乙}}<&>\"", "乙", "b$1\\")));
    assertEquals("｛｛乙｝｝<&>\"\nxb$1\\\n", text);
  }

  @Test
  void repeatsRowsAndParagraphsOfALine() {
    Docx template =
        body(
            "<w:p>"
                + run("{{段}}")
                + "</w:p><w:p>"
                + run("{{空}}")
                + "</w:p><w:tbl><w:tr><w:tc>"
                + "<w:p>"
                + run("头")
                + "</w:p></w:tc></w:tr><w:tr><w:tc><w:p>"
                + run("{{表.号}}")
                + "</w:p></w:tc><w:tc><w:p>"
                + run("{{表.事}}")
                + "</w:p></w:tc></w:tr></w:tbl>");
    Filling filling =
        new Filling(
            Map.of("段", "一\n二"),
            Map.of("表", List.of(Map.of("号", "1", "事", "火\n电"), Map.of("号", "2"))));
    Docx filled = Placeholders.fill(template, filling);
    assertEquals("一\n二\n头\n1\n火电\n2\n\n", textOf(filled));
    assertEquals(1, Xml.all(Xml.parse(filled.part(Docx.BODY)), "br").size());
    assertEquals(
        "头\n", textOf(Placeholders.fill(template, texts())).replaceAll("\n+", "\n").strip() + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "<w:drawing/>,PICTURE",
    "<w:ins><w:t>x</w:t></w:ins>,TRACKED_CHANGE",
    "<w:footnoteReference/>,FOOTNOTE",
    "<w:instrText>INCLUDETEXT x</w:instrText>,FIELD",
    "<w:txbxContent/>,TEXT_BOX"
  })
  void namesWhatThePdfCouldNotShow(String element, String name) {
    assertEquals(Set.of(name), Layout.unsupported(body("<w:p><w:r>" + element + "</w:r></w:p>")));
  }

  @Test
  void letsPageNumbersPass() {
    assertEquals(Set.of(), Layout.unsupported(PLAIN));
    assertEquals(Set.of("{{甲"), Placeholders.broken(body("<w:p>" + run("{{甲") + "</w:p>")));
  }

  @Test
  void refusesFilesThatAreNoPlainDocument() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
    assertEquals(Reason.NOT_DOCX, refusal(zip(parts)));
    assertEquals(Reason.NOT_DOCX, refusal(new byte[0]));
    assertEquals(Reason.NOT_DOCX, refusal("hello".getBytes(StandardCharsets.UTF_8)));
    assertEquals(Reason.TOO_LARGE, refusal(new byte[Docx.MOST_BYTES + 1]));
    byte[] good = PLAIN.bytes();
    assertEquals(Reason.MALFORMED, refusal(Arrays.copyOf(good, good.length / 2)));
    parts.put(Docx.BODY, new byte[20 * 1024 * 1024]);
    assertEquals(Reason.TOO_LARGE, refusal(zip(parts)));
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i <= 200; i++) {
      many.put("word/media/" + i, new byte[0]);
    }
    assertEquals(Reason.TOO_LARGE, refusal(zip(many)));
    byte[] macros =
        PLAIN
            .with(
                Map.of(
                    "[Content_Types].xml",
                    "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"
                        .getBytes(StandardCharsets.UTF_8)))
            .bytes();
    assertEquals(Reason.ACTIVE_CONTENT, refusal(macros));
    Map<String, String> hostile =
        Map.of(
            "word/vbaProject.bin",
            "x",
            "word/embeddings/o.bin",
            "x",
            "word/_rels/document.xml.rels",
            "<Relationships><Relationship Type=\"a/image\" Target=\"http://x\""
                + " TargetMode=\"External\"/></Relationships>",
            "word/_rels/settings.xml.rels",
            "<Relationships><Relationship Type=\"a/attachedTemplate\" Target=\"x\"/>"
                + "</Relationships>");
    for (Map.Entry<String, String> part : hostile.entrySet()) {
      byte[] file =
          PLAIN
              .with(Map.of(part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8)))
              .bytes();
      assertEquals(Reason.ACTIVE_CONTENT, refusal(file), part.getKey());
    }
    byte[] entity =
        PLAIN
            .with(
                Map.of(
                    Docx.BODY,
                    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"
                        .getBytes(StandardCharsets.UTF_8)))
            .bytes();
    Docx read = Docx.read(entity);
    assertEquals(
        Reason.MALFORMED, assertThrows(RefusedDocx.class, () -> Placeholders.of(read)).reason());
  }

  @Test
  void writesTheSameBytesEachTime() {
    assertArrayEquals(PLAIN.bytes(), Docx.read(PLAIN.bytes()).bytes());
  }

  @Test
  void printsRareCharactersAndMarksThoseThatNoFontHas() throws IOException {
    String rare = "㙓䶮镕𬉼，“引号”〔2026〕①";
    Docx filled = Placeholders.fill(PLAIN, texts("甲", rare, "乙", "缺𠮷字\uE000" + "安全".repeat(800)));
    PdfPrinter.Print print = new PdfPrinter().print(filled, "题");
    try (PDDocument pdf = Loader.loadPDF(print.bytes())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      assertTrue(text.contains(rare), text.substring(0, 40));
      assertTrue(text.matches(".*缺〓+字〓安全.*"), text.substring(0, 40));
      assertTrue(print.pages() > 1);
      assertEquals(print.pages(), pdf.getNumberOfPages());
      for (PDPage page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(name).isEmbedded());
        }
      }
      for (String line : new PDFTextStripper().getText(pdf).split("\n")) {
        assertTrue(!line.startsWith("，") && !line.startsWith("”"), line);
      }
    }
  }
}
