package io.zhiben.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.platform.sheet.Cell.Type;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetWriterTest {

  @TempDir Path folder;

  /** ASVS 1.2.10 with the full-width forms, and the small forms that fold to the same. */
  static Stream<String> formulaPrefixes() {
    return Stream.of(
        "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫", "−", "'=",
        "''+");
  }

  @ParameterizedTest
  @MethodSource("formulaPrefixes")
  void guardsTextThatCouldBeAFormula(String prefix) throws IOException {
    String text = prefix + "cmd|' /C calc'!A0";
    Path file = write(Arrays.asList(text, prefix));
    String xml = part(file, "xl/worksheets/sheet1.xml");
    assertFalse(xml.contains("<f>"));
    assertEquals(2, xml.split("<t>&apos;", -1).length - 1, "both texts begin with the guard");
    assertEquals(List.of(text, prefix), texts(file));
  }

  @Test
  void leavesOtherTextAlone() throws IOException {
    List<String> texts =
        List.of(
            "湖光示例",
            "a=b",
            "1-2",
            "'quoted'",
            "'",
            "''",
            "_x000D_",
            "_x0041_",
            "x\r\ny",
            "<&>\"'",
            "𠮷野家",
            "a".repeat(32_766));
    assertEquals(texts, texts(write(texts)));
  }

  @Test
  void controlCharactersAreLeftOutBeforeTheGuardIsPut() throws IOException {
    Path file = write(List.of("\u0000=1+1", "a\u0001\u001F\uFFFEb", "\uD800x", "\u0007"));
    assertTrue(part(file, "xl/worksheets/sheet1.xml").contains("&apos;=1+1"));
    assertEquals(List.of("=1+1", "ab", "x"), texts(file));
  }

  @Test
  void longTextIsCutAtWhatACellCanHold() throws IOException {
    assertTrue(texts(write(List.of("长".repeat(40_000)))).getFirst().length() < 32_768);
  }

  @Test
  void numbersAndDatesStayWhatTheyAre() throws IOException {
    List<Object> values =
        Arrays.asList(
            -1,
            -2.5,
            new BigDecimal("-117.123456"),
            123456789012L,
            1234567890123456789L,
            LocalDate.of(2024, 3, 1),
            LocalDateTime.of(2024, 3, 1, 8, 30),
            Instant.parse("2024-03-01T16:00:00Z"),
            true,
            null,
            "-1");
    List<Cell> cells = cells(write(values));
    assertEquals(
        List.of(
            "-1",
            "-2.5",
            "-117.123456",
            "123456789012",
            "1234567890123456789",
            "2024-03-01",
            "2024-03-01T08:30",
            "2024-03-02",
            "TRUE",
            "",
            "-1"),
        cells.stream().map(Cell::text).toList());
    assertEquals(
        List.of(
            Type.NUMBER,
            Type.NUMBER,
            Type.NUMBER,
            Type.NUMBER,
            Type.TEXT,
            Type.DATE,
            Type.DATE,
            Type.DATE,
            Type.BOOLEAN,
            Type.EMPTY,
            Type.TEXT),
        cells.stream().map(Cell::type).toList());
  }

  @Test
  void theHeaderIsFrozenAndColumnsAreWide() throws IOException {
    String xml = part(write(List.of("x")), "xl/worksheets/sheet1.xml");
    assertTrue(xml.contains("state=\"frozen\""));
    assertTrue(xml.contains("width=\"20.0\""));
  }

  @Test
  void manyRowsKeepTheirOrder() throws IOException {
    Path file = folder.resolve("many.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        SheetWriter sheet = new SheetWriter(out, "企业:[清单]/'1'", columns(1))) {
      for (int i = 0; i < 1_501; i++) {
        sheet.row(List.of(i));
      }
    }
    try (SheetReader sheet = SheetReader.open(file)) {
      List<Row> rows = sheet.stream().toList();
      assertEquals(1_501, rows.size());
      assertEquals("1500", rows.getLast().cell(0).text());
      assertEquals(1_502, rows.getLast().number());
    }
  }

  @Test
  void refusesMoreValuesThanColumns() throws IOException {
    try (SheetWriter sheet = new SheetWriter(OutputStream.nullOutputStream(), "x", columns(1))) {
      assertThrows(IllegalArgumentException.class, () -> sheet.row(List.of(1, 2)));
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> new SheetWriter(OutputStream.nullOutputStream(), "x", List.of()));
  }

  private Path write(List<?> values) throws IOException {
    Path file = Files.createTempFile(folder, "out", ".xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        SheetWriter sheet = new SheetWriter(out, "清单", columns(values.size()))) {
      sheet.row(values);
    }
    return file;
  }

  private static List<SheetColumn> columns(int number) {
    return java.util.stream.IntStream.range(0, number)
        .mapToObj(i -> new SheetColumn("列" + i, 20))
        .toList();
  }

  private static List<Cell> cells(Path file) throws IOException {
    try (SheetReader sheet = SheetReader.open(file)) {
      return sheet.iterator().next().cells();
    }
  }

  private static List<String> texts(Path file) throws IOException {
    return cells(file).stream().map(Cell::text).toList();
  }

  private static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
