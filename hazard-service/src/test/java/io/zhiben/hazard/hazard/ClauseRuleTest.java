package io.zhiben.hazard.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.criteria.CriteriaLibrary;
import io.zhiben.hazard.criteria.Libraries;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseRuleTest {
  private static final String CLAUSE = "mem-10-2023/13.1";

  private static ClauseRule ruleOf(CriteriaLibrary library) {
    return new ClauseRule((id, place) -> library);
  }

  @ParameterizedTest
  @CsvSource({
    // last day of the set | found on | refused with
    ", 2023-05-14, CLAUSE_NOT_IN_FORCE",
    ", 2023-05-15, ",
    "2025-12-31, 2025-12-31, ",
    "2025-12-31, 2026-01-01, CLAUSE_NOT_IN_FORCE"
  })
  void citesOnlyWhatWasInForceOnTheDayOfFinding(
      LocalDate lastDay, LocalDate found, HazardError refusal) {
    ClauseRule rule = ruleOf(Libraries.ending("mem-10-2023", 3, lastDay));
    if (refusal == null) {
      assertEquals(CLAUSE, rule.cited(CLAUSE, "clauseId", found, null).clauseId());
    } else {
      Problem problem =
          assertThrows(
              Problem.class, () -> rule.forGrading(Level.MAJOR, CLAUSE, null, found, null));
      assertEquals(refusal, problem.code());
      assertEquals(List.of("clauseId"), problem.errors().stream().map(FieldError::field).toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    // last day of the set | found on | graded again on | refused with
    ", 2023-05-01, 2023-05-14, CLAUSE_NOT_IN_FORCE",
    ", 2023-05-01, 2023-05-15, ",
    "2025-12-31, 2025-12-31, 2026-06-01, ",
    "2025-12-31, 2026-01-01, 2026-06-01, CLAUSE_NOT_IN_FORCE"
  })
  void gradesAgainByWhatIsInForceNowToo(
      LocalDate lastDay, LocalDate found, LocalDate today, HazardError refusal) {
    ClauseRule rule = ruleOf(Libraries.ending("mem-10-2023", 3, lastDay));
    if (refusal == null) {
      assertEquals(CLAUSE, rule.forRegrading(Level.MAJOR, CLAUSE, found, today, null).clauseId());
    } else {
      Problem problem =
          assertThrows(
              Problem.class, () -> rule.forRegrading(Level.MAJOR, CLAUSE, found, today, null));
      assertEquals(refusal, problem.code());
    }
  }

  @Test
  void gradesByTheFindersClauseAsItReadsNow() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    CitedClause before = Libraries.ofThisBuild().cite(CLAUSE).orElseThrow();
    ClauseRule later = ruleOf(Libraries.rewording("mem-10-2023", 9, CLAUSE));
    assertEquals(9, later.forGrading(Level.MAJOR, null, before, day, null).setVersion());
    assertNull(later.forGrading(Level.GENERAL, null, before, day, null));
    ClauseRule without = ruleOf(Libraries.dropping("mem-10-2023", 9, CLAUSE));
    Problem gone =
        assertThrows(Problem.class, () -> without.forGrading(Level.MAJOR, null, before, day, null));
    assertEquals(HazardError.CLAUSE_UNKNOWN, gone.code());
    assertNull(without.forGrading(Level.GENERAL, null, before, day, null));
    Problem none =
        assertThrows(Problem.class, () -> later.forGrading(Level.MAJOR, null, null, day, null));
    assertEquals(LifecycleError.MAJOR_NEEDS_CLAUSE, none.code());
  }

  @Test
  void knowsNoClauseByAnotherName() {
    ClauseRule rule = ruleOf(Libraries.ofThisBuild());
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertNull(rule.cited(" ", "clauseId", day, null));
    Problem problem = assertThrows(Problem.class, () -> rule.cited("x/1", "clauseId", day, null));
    assertEquals(HazardError.CLAUSE_UNKNOWN, problem.code());
  }
}
