package io.zhiben.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.platform.sheet.Cell.Type;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

  private static final String HEADER = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<c r='A2' t='s'><v>1</v></c>                          | TEXT    | 湖光示例",
        "<c r='A2' t='inlineStr'><is><t> a&amp;b </t></is></c> | TEXT    | ~ a&b ~",
        "<c r='A2' t='inlineStr'><is><r><t>湖</t></r><r><t>光</t></r></is></c> | TEXT | 湖光",
        "<c r='A2' t='str'><v>text</v></c>                     | TEXT    | text",
        "<c r='A2' t='inlineStr'><is><t>2024年3月</t></is></c>   | TEXT    | 2024年3月",
        "<c r='A2' t='inlineStr'><is><t>2024-03-01</t></is></c> | TEXT   | 2024-03-01",
        "<c r='A2' t='inlineStr'><is><t>'=1+1</t></is></c>     | TEXT    | =1+1",
        "<c r='A2' t='inlineStr'><is><t>'quoted'</t></is></c>  | TEXT    | 'quoted'",
        "<c r='A2' t='inlineStr'><is><t>a_x000D_b</t></is></c> | TEXT    | ~a\rb~",
        "<c r='A2' t='inlineStr'><is><t>_x005F_x000D_</t></is></c> | TEXT | _x000D_",
        "<c r='A2' t='inlineStr'><is><t><![CDATA[<b>]]></t></is></c> | TEXT | <b>",
        "<c r='A2'><v>13900001234</v></c>                      | NUMBER  | 13900001234",
        "<c r='A2' t='n'><v>-0.5</v></c>                       | NUMBER  | -0.5",
        "<c r='A2'><v>0.30000000000000004</v></c>              | NUMBER  | 0.3",
        "<c r='A2'><v>1.17E2</v></c>                           | NUMBER  | 117",
        "<c r='A2'><v>9.1120110123456E+17</v></c>              | NUMBER  | 911201101234560000",
        "<c r='A2'><v>123456789012345678</v></c>               | NUMBER  | 123456789012345678",
        "<c r='A2'><v>0</v></c>                                | NUMBER  | 0",
        "<c r='A2' s='1'><v>45352</v></c>                      | DATE    | 2024-03-01",
        "<c r='A2' s='2'><v>45352</v></c>                      | DATE    | 2024-03-01",
        "<c r='A2' s='4'><v>45352</v></c>                      | DATE    | 2024-03-01",
        "<c r='A2' s='1'><v>45352.5</v></c>                    | DATE    | 2024-03-01T12:00",
        "<c r='A2' t='d'><v>2024-03-01</v></c>                 | DATE    | 2024-03-01",
        "<c r='A2' t='d'><v>2024-03-01T08:30:00Z</v></c>       | DATE    | 2024-03-01T08:30",
        "<c r='A2' s='1'><v>59</v></c>                         | DATE    | 1900-02-28",
        "<c r='A2' s='1'><v>61</v></c>                         | DATE    | 1900-03-01",
        "<c r='A2' s='3'><v>45352</v></c>                      | NUMBER  | 45352",
        "<c r='A2' s='0'><v>45352</v></c>                      | NUMBER  | 45352",
        "<c r='A2' s='99'><v>45352</v></c>                     | NUMBER  | 45352",
        "<c r='A2' s='1'><v>-3</v></c>                         | NUMBER  | -3",
        "<c r='A2' t='b'><v>1</v></c>                          | BOOLEAN | TRUE",
        "<c r='A2' t='e'><v>#N/A</v></c>                       | ERROR   | #N/A",
        "<c r='A2'><f>1+1</f><v>2</v></c>                      | FORMULA | 2",
        "<c r='A2' t='str'><f>B1</f><v>x</v></c>               | FORMULA | x",
        "<c r='A2'><f>1+1</f></c>                              | FORMULA | ~~",
        "<c r='A2' s='1'><f>TODAY()</f><v>45352</v></c>        | FORMULA | 2024-03-01"
      })
  void tellsWhatACellHolds(String cell, Type type, String text) throws IOException {
    Cell read = rows(HEADER + "<row r='2'>" + cell + "</row>").getFirst().cell(0);
    assertEquals(type, read.type());
    assertEquals(text, read.text());
    assertEquals(type == Type.FORMULA, read.formula() != null);
    assertEquals(type == Type.DATE, read.date().isPresent());
  }

  @Test
  void aDateIsADayAndADateAsTextIsNot() throws IOException {
    List<Row> rows =
        rows(
            HEADER
                + "<row r='2'><c r='A2' s='1'><v>45352</v></c>"
                + "<c r='B2' t='inlineStr'><is><t>2024-03-01</t></is></c></row>");
    assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), rows.getFirst().cell(0).date());
    assertEquals(Optional.empty(), rows.getFirst().cell(1).date());
  }

  @Test
  void numbersRowsAndColumnsAsTheProgramShowsThem() throws IOException {
    List<Row> rows =
        rows(
            "<row r='1'/>"
                + "<row r='3'><c r='B3' t='s'><v>0</v></c></row>"
                + "<row r='4'><c r='A4' s='1'/><c r='B4' t='inlineStr'><is><t> </t></is></c></row>"
                + "<row r='7'><c r='C7'><v>1</v></c><c r='AA7'><v>2</v></c></row>"
                + "<row><c><v>3</v></c><c><v>4</v></c></row>");
    assertEquals(List.of(7, 8), rows.stream().map(Row::number).toList());
    assertEquals("1", rows.get(0).cell(2).text());
    assertEquals(Type.EMPTY, rows.get(0).cell(0).type());
    assertEquals(Type.EMPTY, rows.get(0).cell(200).type());
    assertEquals("AA7", rows.get(0).address(26));
    assertEquals("4", rows.get(1).cell(1).text());
  }

  @Test
  void findsColumnsByTitle() throws IOException {
    Path file =
        Xlsx.withRows(
                "<row><c t='inlineStr'><is><t>编号</t></is></c><c/>"
                    + "<c t='inlineStr'><is><t> 单位名称* </t></is></c></row>")
            .write(folder);
    try (SheetReader sheet = SheetReader.open(file)) {
      assertEquals("企业", sheet.sheetName());
      assertEquals(new Header(1, List.of("编号", "", "单位名称*")), sheet.header());
      assertEquals(OptionalInt.of(2), sheet.header().column("单位名称"));
      assertEquals(OptionalInt.empty(), sheet.header().column("地址"));
    }
  }

  @Test
  void daysCountFrom1904WhereTheWorkbookSaysSo() throws IOException {
    Xlsx workbook = Xlsx.withRows(HEADER + "<row r='2'><c r='A2' s='1'><v>43890</v></c></row>");
    workbook.part(
        "xl/workbook.xml",
        "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            + "<workbookPr date1904='1'/><sheets><sheet name='a' r:id='r1'/></sheets></workbook>");
    try (SheetReader sheet = SheetReader.open(workbook.write(folder))) {
      assertEquals("2024-03-01", sheet.iterator().next().cell(0).text());
    }
  }

  @Test
  void textsAndStylesMayBeMissing() throws IOException {
    Xlsx workbook =
        Xlsx.withRows(
                "<row><c t='inlineStr'><is><t>a</t></is></c></row><row><c s='1'><v>1</v></c></row>")
            .without("xl/styles.xml")
            .without("xl/sharedStrings.xml");
    try (SheetReader sheet = SheetReader.open(workbook.write(folder))) {
      assertEquals(Type.NUMBER, sheet.iterator().next().cell(0).type());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE"})
  void partsMayBeginWithAMark(String encoding) throws IOException {
    String mark = encoding.equals("UTF-16") ? "" : "\uFEFF";
    Xlsx workbook =
        Xlsx.withRows(HEADER)
            .part(
                "xl/sharedStrings.xml",
                mark + "<?xml version='1.0'?><sst><si><t>湖光</t></si></sst>",
                Charset.forName(encoding));
    try (SheetReader sheet = SheetReader.open(workbook.write(folder))) {
      assertEquals(List.of("湖光"), sheet.header().titles());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                   | 0",
        "<row r='2'/><row><c><v>1</v></c></row>               | 2",
        "<row><c><v>1</v></c></row><rowBreaks/><r/><c>&lt;row </c> | 1",
        "<!-- a <row > in a remark counts, it is a bound -->  | 1",
      })
  void saysHowManyRowsThereAreAtMost(String rows, int expected) throws IOException {
    try (SheetReader sheet = SheetReader.open(Xlsx.withRows(HEADER + rows).write(folder))) {
      assertEquals(OptionalInt.of(expected), sheet.rowsAtMost());
    }
  }

  @Test
  void doesNotGuessTheRowsOfAPartWithPrefixes() throws IOException {
    Xlsx workbook =
        Xlsx.withRows("")
            .part(
                "xl/worksheets/sheet1.xml",
                "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                    + "<x:sheetData><x:row><x:c t='s'><x:v>0</x:v></x:c></x:row></x:sheetData>"
                    + "</x:worksheet>");
    try (SheetReader sheet = SheetReader.open(workbook.write(folder))) {
      assertEquals(OptionalInt.empty(), sheet.rowsAtMost());
    }
  }

  @Test
  void rowsAreDrawnOnce() throws IOException {
    try (SheetReader sheet = SheetReader.open(Xlsx.withRows(HEADER).write(folder))) {
      assertTrue(sheet.stream().toList().isEmpty());
      assertThrows(IllegalStateException.class, sheet::iterator);
    }
  }

  private List<Row> rows(String xml) throws IOException {
    try (SheetReader sheet = SheetReader.open(Xlsx.withRows(xml).write(folder))) {
      return sheet.stream().toList();
    }
  }
}
