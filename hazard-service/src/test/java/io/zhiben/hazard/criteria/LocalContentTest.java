package io.zhiben.hazard.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.hazard.criteria.CriteriaCommands.LocalClause;
import io.zhiben.hazard.criteria.CriteriaCommands.WriteLocalSet;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LocalContentTest {
  private static final String SET = LocalSet.idOf("0123456789abcdef0123456789abcdef");
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

  private static LocalClause clause(String id, String text) {
    return new LocalClause(id, "第一条", text, List.of("储罐"), null, null);
  }

  private static WriteLocalSet set(LocalClause... clauses) {
    return new WriteLocalSet(
        "某市标准", "某号", "燃气", FROM, null, null, null, null, false, List.of(clauses));
  }

  private static List<String> ids(LocalContent content) {
    return content.said().clauses().stream().map(LocalClause::id).toList();
  }

  @Test
  void numbersClausesAndNeverUsesANumberAgain() {
    LocalContent first = LocalContent.first(SET, set(clause(null, "甲"), clause(null, "乙")));
    assertEquals(List.of(SET + "/1", SET + "/2"), ids(first));
    LocalContent second = first.next(SET, set(clause(SET + "/1", "甲改")));
    assertEquals(List.of(SET + "/1"), ids(second));
    LocalContent third = second.next(SET, set(clause(null, "丙"), clause(SET + "/1", "甲改")));
    assertEquals(List.of(SET + "/3", SET + "/1"), ids(third));
  }

  static Stream<WriteLocalSet> wrong() {
    return Stream.of(
        set(clause(SET + "/2", "别的")),
        set(clause("mem-10-2023/3.1", "别的标准的")),
        set(clause(SET + "/1", "甲"), clause(SET + "/1", "甲")));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void refusesIdsThatItDidNotGive(WriteLocalSet next) {
    LocalContent first = LocalContent.first(SET, set(clause(null, "甲")));
    assertThrows(Problem.class, () -> first.next(SET, next));
    assertThrows(Problem.class, () -> LocalContent.first(SET, next));
  }

  @ParameterizedTest
  @CsvSource({
    "120110001000, true",
    "120110001001, true",
    "120110000000, false",
    "120110002000, false"
  })
  void countsAtItsPlaceAndBelow(String code, boolean counts) {
    LocalContent content = LocalContent.first(SET, set(clause(null, "储罐没有液位监测。")));
    Place town = new Place("120110001000", "120100000000", "120110000000", "120110001000");
    LocalSet own = new LocalSet(content.asSet(SET, 1, null), town, content);
    CriteriaLibrary library = Libraries.ofThisBuild().with(List.of(own));
    Place place =
        new Place(
            code,
            "120100000000",
            "120110000000",
            code.endsWith("0000000") ? null : code.substring(0, 9) + "000");
    assertEquals(counts, own.countsAt(place));
    assertEquals(town.code(), library.regionOf(SET));
    assertNull(library.regionOf("mem-10-2023"));
    assertEquals(SET + "/1", library.cite(SET + "/1").orElseThrow().clauseId());
    assertFalse(Libraries.ofThisBuild().lists(SET));
  }
}
