package io.zhiben.platform.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.platform.file.FileRefused.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileCheckTest {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  private static final String PDF =
      "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\nstartxref\n9\n%%EOF\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"jpeg, JPEG", "png, PNG"})
  void takesPhotosWithoutWhatIsBehindThem(String format, FileType type) throws IOException {
    byte[] image = image(format);
    byte[] laden = Arrays.copyOf(image, image.length + 9);
    System.arraycopy("canary-39".getBytes(StandardCharsets.US_ASCII), 0, laden, image.length, 9);
    CheckedFile taken = check(laden);
    assertEquals(type, taken.type());
    assertFalse(text(taken).contains("canary"));
  }

  @Test
  void keepsDocumentsAsTheyAre() throws IOException {
    byte[] pdf = PDF.getBytes(StandardCharsets.ISO_8859_1);
    CheckedFile taken = check(pdf);
    assertEquals(FileType.PDF, taken.type());
    assertArrayEquals(pdf, taken.open().readAllBytes());
    assertEquals(pdf.length, taken.size());
    assertEquals(64, taken.sha256().length());
  }

  @ParameterizedTest
  @CsvSource({WORD + ", DOCX", SHEET + ", XLSX"})
  void tellsDocumentsByTheirContent(String main, FileType type) throws IOException {
    assertEquals(type, check(archive(Map.of("[Content_Types].xml", types(main)))).type());
  }

  @Test
  void takesTheWorkbookBehindAChart() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types(WORD));
    parts.put("word/embeddings/Microsoft_Excel_Sheet1.xlsx", new byte[] {'P', 'K'});
    assertEquals(FileType.DOCX, check(archive(parts)).type());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<svg onload=alert(1)>", "MZ program", "", "<html>", "GIF89a"})
  void refusesOtherTypes(String content) {
    assertEquals(Reason.UNKNOWN_TYPE, refusal(content.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void refusesArchivesOfOtherKinds() throws IOException {
    assertEquals(Reason.UNKNOWN_TYPE, refusal(archive(Map.of("a.txt", new byte[] {'a'}))));
  }

  @Test
  void refusesWhatIsBroken() throws IOException {
    byte[] half = Arrays.copyOf(image("jpeg"), image("jpeg").length / 2);
    assertEquals(Reason.BROKEN, refusal(half));
    byte[] docx = archive(Map.of("[Content_Types].xml", types(WORD)));
    assertEquals(Reason.BROKEN, refusal(Arrays.copyOf(docx, docx.length - 10)));
    assertEquals(Reason.BROKEN, refusal("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"word/vbaProject.bin", "word/activeX/activeX1.xml", "embeddings/oleObject1.bin"})
  void refusesPartsThatRun(String part) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types(WORD));
    parts.put(part, new byte[] {1});
    assertEquals(Reason.ACTIVE_CONTENT, refusal(archive(parts)));
  }

  @Test
  void refusesATemplateFromElsewhere() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types(WORD));
    parts.put(
        "word/_rels/settings.xml.rels",
        "<Relationship Type=\"attachedTemplate\" TargetMode=\"External\"/>"
            .getBytes(StandardCharsets.UTF_8));
    assertEquals(Reason.ACTIVE_CONTENT, refusal(archive(parts)));
  }

  @Test
  void refusesAScriptInAPdf() {
    String pdf = PDF.replace("/Catalog", "/Catalog/OpenAction<</S/JavaScript>>");
    assertEquals(Reason.ACTIVE_CONTENT, refusal(pdf.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void refusesWhatUnpacksToFarMore() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types(WORD));
    parts.put("word/document.xml", new byte[8 * 1024 * 1024]);
    assertEquals(Reason.TOO_LARGE, refusal(archive(parts)));
  }

  @Test
  void refusesWhatIsTooLarge() {
    byte[] large = Arrays.copyOf(PDF.getBytes(StandardCharsets.ISO_8859_1), 2000);
    FileRefused refused =
        assertThrows(
            FileRefused.class,
            () -> new FileCheck(PhotoCheck.defaults(), 1999).check(written(large)));
    assertEquals(Reason.TOO_LARGE, refused.reason());
  }

  private Reason refusal(byte[] content) {
    return assertThrows(FileRefused.class, () -> check(content)).reason();
  }

  private CheckedFile check(byte[] content) throws IOException {
    return FileCheck.defaults().check(written(content));
  }

  private Path written(byte[] content) throws IOException {
    return Files.write(folder.resolve("upload"), content);
  }

  private static String text(CheckedFile file) throws IOException {
    return new String(file.open().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  private static byte[] types(String main) {
    return ("<Types><Override PartName=\"/main.xml\" ContentType=\"" + main + "\"/></Types>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] archive(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] image(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }
}
