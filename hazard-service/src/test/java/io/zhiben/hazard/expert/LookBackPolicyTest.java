package io.zhiben.hazard.expert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.expert.ExpertEnums.ProviderKind;
import io.zhiben.hazard.expert.ExpertEnums.Relation;
import io.zhiben.hazard.expert.LookBackPolicy.Candidate;
import io.zhiben.hazard.expert.LookBackPolicy.Stay;
import io.zhiben.hazard.expert.VisitState.Step;
import io.zhiben.hazard.hazard.MajorHazards.MajorHazard;
import io.zhiben.platform.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LookBackPolicyTest {
  private static final UUID HERE = UUID.randomUUID();
  private static final LocalDate FOUND = LocalDate.of(2026, 6, 30);
  private static final CitedClause CLAUSE = new CitedClause("s", "t", 1, "s/1", "1", "x");

  private static Stay stay(UUID enterprise, String agency, LocalDate day, int days) {
    return new Stay(
        UUID.randomUUID(),
        null,
        enterprise,
        new Provider(ProviderKind.AGENCY, agency),
        day,
        day.plusDays(days));
  }

  private static List<Candidate> candidates(Stay... stays) {
    MajorHazard hazard = new MajorHazard(UUID.randomUUID(), "N", HERE, CLAUSE, FOUND);
    return LookBackPolicy.candidates(List.of(hazard), List.of(stays));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-29, 365, 1",
    "2026-06-30, 365, 0",
    "2026-07-01, 365, 0",
    "2026-06-20, 10, 1",
    "2026-06-20, 9, 0"
  })
  void leadsBackToVisitsBeforeWithinTheirDays(LocalDate day, int days, int cases) {
    assertEquals(cases, candidates(stay(HERE, "A", day, days)).size());
  }

  @Test
  void makesOneCaseAProviderAndNamesItsLatestVisit() {
    Stay early = stay(HERE, "A", FOUND.minusDays(30), 365);
    Stay late = stay(HERE, "A", FOUND.minusDays(3), 365);
    Stay other = stay(HERE, "B", FOUND.minusDays(9), 365);
    Stay elsewhere = stay(UUID.randomUUID(), "C", FOUND.minusDays(9), 365);
    List<Candidate> found = candidates(late, early, other, elsewhere);
    assertEquals(2, found.size());
    assertEquals(late, found.get(0).latest());
    assertEquals(List.of(early, late), found.get(0).stays());
    assertEquals(other, found.get(1).latest());
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, , false",
    "WORKED_FOR, , true",
    "WORKED_FOR, 2023-07-01, true",
    "WORKED_FOR, 2023-06-30, false",
    "RELATIVE, 2026-06-30, true"
  })
  void remembersATieForTheYearsOfTheRules(Relation relation, LocalDate until, boolean counts) {
    ExpertRules rules = new ExpertRules("120110013000", 1, 3, 365, 10, List.of());
    assertEquals(counts, rules.counts(relation, until, FOUND));
  }

  @ParameterizedTest
  @EnumSource(VisitState.class)
  void takesOnlyTheStepsOfItsState(VisitState state) {
    for (Step step : Step.values()) {
      String code;
      try {
        state.after(step);
        code = "";
      } catch (Problem refused) {
        code = refused.code().name();
      }
      String expected = step.fits(state) ? "" : ExpertError.EXPERT_VISIT_STATE_FORBIDS.name();
      assertEquals(expected, code, state + " " + step);
    }
  }
}
