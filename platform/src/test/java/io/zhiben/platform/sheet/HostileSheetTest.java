package io.zhiben.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.platform.sheet.UnreadableSheet.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSheetTest {

  private static final String HEADER = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>";
  private static final int MIB = 1024 * 1024;
  private static final SheetLimits LIMITS = SheetLimits.defaults();

  @TempDir Path folder;

  @Test
  void refusesAHundredMegabytesWithoutReadingThem() throws IOException {
    Path file = folder.resolve("large.xlsx");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(100L * MIB);
    }
    assertRefused(Reason.TOO_LARGE, file);
  }

  @Test
  void refusesABomb() throws IOException {
    assertRefused(Reason.ZIP_BOMB, bomb("xl/worksheets/sheet1.xml", 300));
    assertRefused(Reason.ZIP_BOMB, bomb("xl/media/image1.png", 300));
  }

  @Test
  void refusesABombThatLiesAboutItsSize() throws IOException {
    Path file = bomb("xl/worksheets/sheet1.xml", 300);
    byte[] bytes = Files.readAllBytes(file);
    // The unpacked size in the central directory: 24 bytes behind its signature.
    for (int i = 0; i + 28 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        bytes[i + 24] = 100;
        bytes[i + 25] = 0;
        bytes[i + 26] = 0;
        bytes[i + 27] = 0;
      }
    }
    Files.write(file, bytes);
    UnreadableSheet refused = assertThrows(UnreadableSheet.class, () -> drain(file, LIMITS));
    assertTrue(refused.reason() == Reason.ZIP_BOMB || refused.reason() == Reason.MALFORMED);
  }

  @Test
  void refusesPartsThatAreTooLargeTogetherOrAlone() throws IOException {
    SheetLimits small = new SheetLimits(20 * MIB, 1000, 2 * MIB, MIB, 5 * MIB, 100, 100, 256);
    assertRefused(Reason.TOO_LARGE, noise(1, 3 * MIB), small);
    assertRefused(Reason.TOO_LARGE, noise(4, 3 * MIB / 2), small);
    drain(noise(2, 3 * MIB / 2), small);
  }

  @Test
  void refusesTooManyParts() throws IOException {
    Xlsx workbook = Xlsx.withRows(HEADER);
    for (int i = 0; i < 1000; i++) {
      workbook.part("xl/media/" + i, "x");
    }
    assertRefused(Reason.ZIP_BOMB, workbook.write(folder));
  }

  @Test
  void refusesTooManyTexts() throws IOException {
    SheetLimits small = new SheetLimits(20 * MIB, 1000, 20 * MIB, 1000, 50 * MIB, 100, 100, 256);
    Path file =
        Xlsx.withRows(HEADER)
            .part("xl/sharedStrings.xml", "<sst>" + "<si><t>a</t></si>".repeat(100) + "</sst>")
            .write(folder);
    assertRefused(Reason.TOO_LARGE, file, small);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32BE", "ISO-8859-1"})
  void refusesDocumentTypesInAnyEncoding(String encoding) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String xml =
        "<?xml version='1.0' encoding='%s'?><!DOCTYPE worksheet [<!ENTITY x SYSTEM '%s'>]>"
                .formatted(encoding, secret.toUri())
            + "<worksheet><sheetData><row><c t='inlineStr'><is><t>&x;</t></is></c></row>"
            + "</sheetData></worksheet>";
    for (String part :
        new String[] {
          "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
          "_rels/.rels", "[Content_Types].xml", "xl/_rels/workbook.xml.rels", "docProps/core.xml"
        }) {
      Path file = Xlsx.withRows(HEADER).part(part, xml, Charset.forName(encoding)).write(folder);
      assertRefused(Reason.MALFORMED, file);
    }
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    byte[] random = new byte[10_000];
    new Random(7).nextBytes(random);
    assertRefused(Reason.NOT_XLSX, file(random));
    assertRefused(Reason.NOT_XLSX, file(new byte[0]));
    assertRefused(Reason.NOT_XLSX, file("单位名称,地址\n".getBytes(StandardCharsets.UTF_8)));
    assertRefused(Reason.NOT_XLSX, file("<html></html>".getBytes(StandardCharsets.UTF_8)));
    assertRefused(Reason.NOT_XLSX, zipOf("readme.txt", "hello"));
    Path document = Xlsx.withRows(HEADER).part("xl/workbook.xml", "<document/>").write(folder);
    assertRefused(Reason.NOT_XLSX, document);
  }

  @Test
  void tellsAnOldWorkbookFromOneWithAPassword() throws IOException {
    assertRefused(Reason.NOT_XLSX, file(ole("Workbook")));
    assertRefused(Reason.ENCRYPTED, file(ole("EncryptedPackage")));
  }

  @Test
  void refusesAnArchiveWithAPassword() throws IOException {
    Path file = Xlsx.withRows(HEADER).write(folder);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i + 10 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        bytes[i + 8] |= 1;
      }
    }
    assertRefused(Reason.ENCRYPTED, Files.write(file, bytes));
  }

  @Test
  void refusesATruncatedFileWhereverItIsCut() throws IOException {
    byte[] whole =
        Files.readAllBytes(
            Xlsx.withRows(HEADER + "<row r='2'><c r='A2'><v>1</v></c></row>").write(folder));
    for (int length = 10; length < whole.length; length += 97) {
      assertRefused(Reason.MALFORMED, file(java.util.Arrays.copyOf(whole, length)));
    }
  }

  @Test
  void endsWellWhereverAByteIsBroken() throws IOException {
    byte[] whole =
        Files.readAllBytes(
            Xlsx.withRows(HEADER + "<row r='2'><c r='A2'><v>1</v></c></row>").write(folder));
    Random random = new Random(11);
    for (int i = 0; i < 400; i++) {
      byte[] broken = whole.clone();
      broken[random.nextInt(broken.length)] ^= (byte) (1 + random.nextInt(255));
      try {
        drain(file(broken), LIMITS);
      } catch (UnreadableSheet expected) {
        assertTrue(expected.reason() != null);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='2'><c r='A2' t='s'><v>2000000000</v></c></row>",
        "<row r='2'><c r='A2' t='s'><v>-1</v></c></row>",
        "<row r='2'><c r='A2' t='s'><v>x</v></c></row>",
        "<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>",
        "<row r='2'><c r='XFD2'><v>1</v></c></row>",
        "<row r='2'><c r='2'><v>1</v></c></row>",
        "<row r='2'><c r='B2'><v>1</v></c><c r='A2'><v>1</v></c></row>",
        "<row r='2'><c r='A2'><v>1</v></c><c r='A2'><v>2</v></c></row>",
        "<row r='2'><c r='A2'><v>1E999999999</v></c></row>",
        "<row r='2'><c r='A2'><v>NaN</v></c></row>",
        "<row r='2'><c r='A2'><v>twelve</v></c></row>",
        "<row r='2'><c r='A2' s='-'><v>1</v></c></row>",
        "<row r='2'><c r='A2' t='zz'><v>1</v></c></row>",
        "<row r='2'><c r='A2' t='d'><v>yesterday</v></c></row>",
        "<row r='2000000'><c><v>1</v></c></row>",
        "<row r='1'><c><v>1</v></c></row>",
        "<row r='2'><c r='A2'><v>&undefined;</v></c></row>",
        "<row r='2'><c r='A2'><v>1</v></row>",
        "<row r='2'><c r='A2' t='inlineStr'><is><t>\u0001</t></is></c></row>"
      })
  void refusesRowsThatCannotBe(String rows) throws IOException {
    assertRefused(Reason.MALFORMED, Xlsx.withRows(HEADER + rows).write(folder));
  }

  @Test
  void refusesTextsThatNoCellCanHold() throws IOException {
    String mebibyte =
        new Random(3)
            .ints(MIB, 'a', 'z' + 1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    for (String row :
        new String[] {
          "<row r='2'><c r='A2' t='inlineStr'><is><t>" + mebibyte + "</t></is></c></row>",
          "<row r='2'><c r='A2' x='" + mebibyte + "'><v>1</v></c></row>",
          "<row r='2'><c r='A2'><v>" + mebibyte + "</v></c></row>",
          "<row r='2'><c r='A2'><f>" + mebibyte + "</f></c></row>"
        }) {
      assertRefused(Reason.MALFORMED, Xlsx.withRows(HEADER + row).write(folder));
    }
  }

  @Test
  void endsWellOnDeepNesting() throws IOException {
    String deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);
    Path file = Xlsx.withRows(HEADER + "<row r='2'><c r='A2'>" + deep + "</c></row>").write(folder);
    SheetLimits anyRatio =
        new SheetLimits(20 * MIB, 1000, 20 * MIB, MIB, 50 * MIB, 100_000, 100, 256);
    try {
      drain(file, anyRatio);
    } catch (UnreadableSheet refused) {
      assertEquals(Reason.MALFORMED, refused.reason());
    }
  }

  @Test
  void refusesMissingParts() throws IOException {
    assertRefused(
        Reason.MALFORMED, Xlsx.withRows(HEADER).without("xl/worksheets/sheet1.xml").write(folder));
    assertRefused(Reason.MALFORMED, Xlsx.withRows(HEADER).without("xl/workbook.xml").write(folder));
    assertRefused(Reason.NOT_XLSX, Xlsx.withRows(HEADER).without("_rels/.rels").write(folder));
  }

  @Test
  void refusesTwoPartsOfOneName() throws IOException {
    assertRefused(
        Reason.MALFORMED,
        Xlsx.withRows(HEADER).part("XL/Worksheets/Sheet1.xml", "<worksheet/>").write(folder));
  }

  @Test
  void refusesAnEmptySheet() throws IOException {
    assertRefused(Reason.NO_HEADER, Xlsx.withRows("").write(folder));
    assertRefused(
        Reason.NO_HEADER, Xlsx.withRows("<row r='1'/><row r='2'><c/></row>").write(folder));
  }

  @Test
  void refusesMoreRowsThanAllowed() throws IOException {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 0; i < 11; i++) {
      rows.append("<row/><row><c><v>1</v></c></row>");
    }
    Path file = Xlsx.withRows(rows.toString()).write(folder);
    drain(file, LIMITS.withMaxRows(11));
    assertRefused(Reason.TOO_MANY_ROWS, file, LIMITS.withMaxRows(10));
  }

  @Test
  void aFileThatIsNotThereIsNoRefusal() {
    assertThrows(NoSuchFileException.class, () -> SheetReader.open(folder.resolve("none.xlsx")));
  }

  private void assertRefused(Reason reason, Path file) {
    assertRefused(reason, file, LIMITS);
  }

  private void assertRefused(Reason reason, Path file, SheetLimits limits) {
    UnreadableSheet refused = assertThrows(UnreadableSheet.class, () -> drain(file, limits));
    assertEquals(reason, refused.reason(), refused::toString);
  }

  private static void drain(Path file, SheetLimits limits) throws IOException {
    try (SheetReader sheet = SheetReader.open(file, limits)) {
      sheet.iterator().forEachRemaining(row -> {});
    }
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("file.xlsx"), content);
  }

  private Path zipOf(String name, String content) throws IOException {
    Path file = folder.resolve("other.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private Path bomb(String part, int mebibytes) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    Path file = Xlsx.withRows(HEADER).without(part).write(folder);
    byte[] blank = new byte[MIB];
    java.util.Arrays.fill(blank, (byte) ' ');
    try (ZipOutputStream zip = new ZipOutputStream(content)) {
      zip.putNextEntry(new ZipEntry(part));
      for (int i = 0; i < mebibytes; i++) {
        zip.write(blank);
      }
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      content.writeTo(out);
    }
    return file;
  }

  private Path noise(int parts, int bytes) throws IOException {
    byte[] content = new byte[bytes];
    new Random(5).nextBytes(content);
    Xlsx workbook = Xlsx.withRows(HEADER);
    for (int i = 0; i < parts; i++) {
      workbook.part("xl/media/" + i + ".png", content);
    }
    return workbook.write(folder);
  }

  private static byte[] ole(String stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    bytes.write(new byte[] {(byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
    bytes.write(new byte[1024]);
    bytes.write(stream.getBytes(StandardCharsets.UTF_16LE));
    bytes.write(new byte[1024]);
    return bytes.toByteArray();
  }
}
