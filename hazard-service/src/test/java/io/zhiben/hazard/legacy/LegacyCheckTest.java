package io.zhiben.hazard.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.Level;
import io.zhiben.hazard.hazard.PaperHazard.Standing;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.sheet.Row;
import io.zhiben.platform.sheet.SheetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyCheckTest {
  private static final String CODE = "91120110MA5KB0001J";
  private static final Place TOWN =
      new Place("120110013000", "120000000000", "120110000000", "120110013000");
  private static final ListedEnterprise PARK =
      new ListedEnterprise(UUID.randomUUID(), CODE, "某乐园", TOWN, "culture", Set.of());
  private static final LegacyCheck.Known KNOWN =
      new LegacyCheck.Known(
          Map.of(CODE, List.of(PARK)),
          Map.of("某乐园", List.of(PARK), "两处同名", List.of(PARK, PARK)),
          LocalDate.of(2026, 3, 10));

  private static List<Object> good() {
    return new ArrayList<>(
        Arrays.asList(
            "2023-015",
            CODE,
            "某乐园",
            "安全出口锁闭",
            "一层",
            "一般",
            null,
            LocalDate.of(2023, 5, 8),
            LocalDate.of(2023, 5, 10),
            "已销号",
            LocalDate.of(2023, 5, 23),
            "安全部",
            "拆除锁具",
            200.5,
            null,
            LocalDate.of(2023, 5, 18),
            LocalDate.of(2023, 5, 20)));
  }

  /** As the workbook's reader hands it out. */
  private static LegacyLine line(List<Object> values) throws IOException {
    Path file = Files.createTempFile("paper", ".xlsx");
    Files.write(file, DonglihuPaper.workbook(List.of(values)));
    try (SheetReader reader = SheetReader.open(file)) {
      Row row = reader.stream().findFirst().orElseThrow();
      return LegacyLine.Layout.of(reader.header()).line(row);
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void takesAGoodLineOver() throws IOException {
    LegacyCheck.Result result = LegacyCheck.check(line(good()), KNOWN);
    assertEquals(List.of(), result.faults());
    LegacyEntry entry = result.entry();
    assertEquals("2023-015", entry.number());
    assertEquals(PARK.id(), entry.enterpriseId());
    assertEquals("120110013000", entry.town());
    assertEquals(Level.GENERAL, entry.level());
    assertEquals(Standing.SIGNED_OFF, entry.standing());
    assertEquals(LocalDate.of(2023, 5, 8), entry.foundOn());
    assertEquals(LocalDate.of(2023, 5, 10), entry.recordedOn());
    assertEquals(20_050L, entry.elements().fundsFen());
    assertEquals(LocalDate.of(2023, 5, 20), entry.signedOffOn());
    assertNull(entry.basis());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          NUMBER        | -          | LEGACY_ROW_VALUE_MISSING
          CREDIT_CODE   | 9111       | LEGACY_ROW_ENTERPRISE_UNKNOWN
          DESCRIPTION   | -          | LEGACY_ROW_VALUE_MISSING
          LEVEL         | 特大       | LEGACY_ROW_LEVEL_UNKNOWN
          LEVEL         | 重大       | LEGACY_ROW_BASIS_MISSING
          STATE         | 不详       | LEGACY_ROW_STATE_UNKNOWN
          STATE         | 已整改     | LEGACY_ROW_DATE_NOT_EXPECTED
          FOUND_ON      | 2023年     | LEGACY_ROW_DATE_AS_TEXT
          FOUND_ON      | -          | LEGACY_ROW_VALUE_MISSING
          FOUND_ON      | 1923-05-08 | LEGACY_ROW_DATE_TOO_OLD
          RECORDED_ON   | 2023-05-07 | LEGACY_ROW_DATES_OUT_OF_ORDER
          DEADLINE      | 2023-05-01 | LEGACY_ROW_DATES_OUT_OF_ORDER
          RECTIFIED_ON  | 2023-05-21 | LEGACY_ROW_DATES_OUT_OF_ORDER
          SIGNED_OFF_ON | -          | LEGACY_ROW_VALUE_MISSING
          SIGNED_OFF_ON | 2026-03-11 | LEGACY_ROW_DATE_IN_FUTURE
          FUNDS         | 很多       | LEGACY_ROW_NUMBER_WRONG
          FUNDS         | -1         | LEGACY_ROW_NUMBER_WRONG
          FUNDS         | 1.005      | LEGACY_ROW_NUMBER_WRONG
          """)
  void saysWhatIsWrongWithACell(LegacyColumn column, String text, LegacyError expected)
      throws IOException {
    List<Object> values = good();
    boolean isDay = text != null && text.matches("\\d{4}-\\d\\d-\\d\\d");
    values.set(column.ordinal(), isDay ? LocalDate.parse(text) : text);
    LegacyCheck.Result result = LegacyCheck.check(line(values), KNOWN);
    assertNull(result.entry());
    assertEquals(List.of(expected), result.faults().stream().map(RowFault::code).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          某乐园   | -
          两处同名 | LEGACY_ROW_ENTERPRISE_AMBIGUOUS
          无此单位 | LEGACY_ROW_ENTERPRISE_UNKNOWN
          -        | LEGACY_ROW_VALUE_MISSING
          """)
  void goesByTheNameWhereThePaperHasNoCode(String name, LegacyError expected) throws IOException {
    List<Object> values = good();
    values.set(LegacyColumn.CREDIT_CODE.ordinal(), null);
    values.set(LegacyColumn.ENTERPRISE.ordinal(), name);
    LegacyCheck.Result result = LegacyCheck.check(line(values), KNOWN);
    assertEquals(
        expected == null ? List.of() : List.of(expected),
        result.faults().stream().map(RowFault::code).toList());
  }

  @Test
  void namesEveryFaultOfALine() throws IOException {
    List<Object> values = good();
    values.set(LegacyColumn.LEVEL.ordinal(), "特大");
    values.set(LegacyColumn.FOUND_ON.ordinal(), "去年");
    LegacyCheck.Result result = LegacyCheck.check(line(values), KNOWN);
    assertEquals(List.of("隐患级别", "发现日期"), result.faults().stream().map(RowFault::column).toList());
    assertEquals("去年", result.faults().getLast().value());
  }
}
