package io.zhiben.enterprise.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.platform.sheet.Cell;
import io.zhiben.platform.sheet.Cell.Type;
import io.zhiben.platform.sheet.Row;
import io.zhiben.platform.sheet.SheetReader;
import io.zhiben.platform.value.InvalidCreditCode;
import io.zhiben.platform.value.UnifiedCreditCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The file in the docs is what the generator writes, and has the seven faults and no other. */
class DonglihuRegisterTest {

  private static final int CODE = 0;
  private static final int STATUS = 6;
  private static final int LONGITUDE = 13;
  private static final int REGISTERED_ON = 16;

  private static Map<Integer, Row> rows;

  @BeforeAll
  static void read() throws IOException {
    Path file = Path.of("..").resolve(DonglihuRegister.FILE);
    try (SheetReader sheet = SheetReader.open(file)) {
      assertEquals(18, sheet.header().titles().size());
      rows = sheet.stream().collect(Collectors.toMap(Row::number, row -> row));
    }
  }

  @Test
  void theFileIsTheGenerators() throws IOException {
    List<List<Object>> generated = DonglihuRegister.rows();
    assertEquals(200, generated.size());
    assertEquals(200, rows.size());
    for (int i = 0; i < generated.size(); i++) {
      Row row = rows.get(i + 2);
      for (int column = 0; column < generated.get(i).size(); column++) {
        Object value = generated.get(i).get(column);
        if (row.cell(column).type() != Type.FORMULA) {
          assertEquals(
              value == null ? "" : value.toString(), row.cell(column).text(), row.address(column));
        }
      }
    }
    assertEquals(
        List.of(true),
        List.of(java.util.Arrays.equals(DonglihuRegister.content(), DonglihuRegister.content())));
  }

  @Test
  void theThemeParkIsTheFirst() {
    assertEquals("91120110MA5KB0001J", rows.get(2).cell(CODE).text());
    assertEquals("湖光示例主题乐园", rows.get(2).cell(1).text());
  }

  @Test
  void codesAreRightAndDistinctButForTheBadRows() {
    Map<String, Integer> seen = new HashMap<>();
    int unlicensed = 0;
    for (int number = 2; number <= 201; number++) {
      String code = rows.get(number).cell(CODE).text();
      if (code.isEmpty()) {
        unlicensed++;
        assertEquals("未领证照", rows.get(number).cell(STATUS).text());
      } else if ("check character".equals(DonglihuRegister.BAD_ROWS.get(number))) {
        assertThrows(InvalidCreditCode.class, () -> UnifiedCreditCode.parse(code));
      } else {
        UnifiedCreditCode.parse(code);
        boolean again = seen.put(code, number) != null;
        assertEquals("duplicate code".equals(DonglihuRegister.BAD_ROWS.get(number)), again, code);
      }
    }
    assertEquals(4, unlicensed);
  }

  @Test
  void namesAreDistinctAndSayThatTheyAreExamples() {
    List<String> names = rows.values().stream().map(row -> row.cell(1).text()).toList();
    assertEquals(200, names.stream().distinct().count());
    assertTrue(names.stream().allMatch(name -> name.contains("示例")));
  }

  @Test
  void datesAndFormulasAreRealOnes() {
    rows.forEach((number, row) -> {
      String fault = DonglihuRegister.BAD_ROWS.get(number);
      Cell date = row.cell(REGISTERED_ON);
      assertEquals("date as text".equals(fault) ? Type.TEXT : Type.DATE, date.type());
      assertEquals("formula".equals(fault), row.cell(LONGITUDE).type() == Type.FORMULA);
    });
  }

  @Test
  void everyDomainHasItsObjects() {
    Map<Integer, Long> perDomain =
        DemoTrades.all().stream()
            .collect(Collectors.groupingBy(DemoTrades.Trade::domain, Collectors.counting()));
    assertEquals(13, perDomain.size());
    assertEquals(193, perDomain.values().stream().mapToLong(Long::longValue).sum());
  }
}
