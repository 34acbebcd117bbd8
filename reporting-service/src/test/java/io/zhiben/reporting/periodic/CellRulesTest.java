package io.zhiben.reporting.periodic;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.plans.ReportRule;
import io.zhiben.plans.ReportRule.Every;
import io.zhiben.plans.ReportRule.Section;
import io.zhiben.plans.Title;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellRulesTest {
  private static final Title TITLE = new Title("栏目", "Cell");
  private static final Section WORDS = new Section("words", TITLE, true, null, null, null, null);
  private static final Section MONEY = new Section("money", TITLE, null, true, null, null, true);
  private static final Section FIGURE =
      new Section("figure", TITLE, null, null, "major-open", null, null);
  private static final ReportRule RULE =
      new ReportRule(
          "r",
          TITLE,
          Every.MONTH,
          null,
          null,
          null,
          List.of("u"),
          null,
          null,
          List.of(WORDS, MONEY, FIGURE),
          List.of());

  private static Cell cell(String section, String returned) {
    return new Cell(section, "x", null, null, returned);
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, , true",
    "DRAFT, x, true",
    "RETURNED, , false",
    "RETURNED, x, true",
    "SUBMITTED, x, false",
    "ACCEPTED, x, false",
    "SUPERSEDED, x, false"
  })
  void onlyWhatCameBackOpensAgain(ReportState state, String returned, boolean writable) {
    assertEquals(writable, CellRules.isWritable(state, CellKind.TEXT, cell("words", returned)));
    assertEquals(false, CellRules.isWritable(state, CellKind.FIGURE, cell("figure", returned)));
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, , false",
    "RETURNED, , true",
    "RETURNED, x, false",
    "SUBMITTED, , true",
    "ACCEPTED, , true"
  })
  void whatWasHandedInStaysUntilItComesBack(ReportState state, String returned, boolean frozen) {
    assertEquals(frozen, CellRules.isFrozen(state, cell("figure", returned)));
  }

  @Test
  void refusesLockedAndUnknownCellsAllAtOnce() {
    Map<String, Cell> cells = Map.of("words", cell("words", "补充数据"));
    Problem problem =
        assertThrows(
            Problem.class,
            () ->
                CellRules.requireWritable(
                    RULE,
                    ReportState.RETURNED,
                    cells,
                    List.of("words", "money", "figure", "nothing")));
    assertEquals(
        List.of("cells[1].section", "cells[2].section", "cells[3].section"),
        problem.errors().stream().map(FieldError::field).toList());
    assertEquals(PeriodicError.REPORT_SECTION_UNKNOWN, problem.code());
    assertDoesNotThrow(
        () -> CellRules.requireWritable(RULE, ReportState.RETURNED, cells, List.of("words")));
  }

  @Test
  void namesWhatIsMissingAndLeavesTheOptionalOut() {
    Problem problem = assertThrows(Problem.class, () -> CellRules.requireComplete(RULE, Map.of()));
    assertEquals(List.of("cells.words"), problem.errors().stream().map(FieldError::field).toList());
    assertDoesNotThrow(() -> CellRules.requireComplete(RULE, Map.of("words", cell("words", null))));
  }

  @Test
  void theDifferenceIsInWhatCounts() {
    Cell before = new Cell("m", null, new BigDecimal("2.0"), null, null);
    assertEquals(true, before.saysTheSameAs(new Cell("m", null, new BigDecimal("2"), null, "x")));
    assertEquals(false, before.saysTheSameAs(new Cell("m", null, BigDecimal.ONE, null, null)));
    assertEquals(false, before.saysTheSameAs(Cell.empty("m")));
  }
}
