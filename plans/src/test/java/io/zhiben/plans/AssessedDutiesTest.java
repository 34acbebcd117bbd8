package io.zhiben.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessedDutiesTest {
  private static final DueRule MONTH_LATER = new DueRule(null, null, 30, null);
  private static final DueRule DAYS_LATER = new DueRule(null, null, null, 10);
  private static final DueRule WITHIN = new DueRule(25, null, null, null);

  /** A duty of each quarter, proved by assessments. */
  private static Duty duty(String unit, Things proof, DueRule due, int atLeast) {
    return new Duty(
        "cycle",
        new Title("季度考核", "Assessment"),
        null,
        null,
        unit.isEmpty() ? List.of() : List.of(unit),
        null,
        new Duty.CadenceRule(Cadence.QUARTER, List.of()),
        due,
        new Duty.Evidence(proof, Map.of(), atLeast),
        null,
        null,
        15,
        List.of("Q-030"));
  }

  private static AssessmentScheme scheme(ReportRule.Every every) {
    return new AssessmentScheme(
        new Title("考核", "Assessment"),
        every,
        AssessmentScheme.Assessed.CHILDREN,
        List.of(),
        null,
        null,
        null,
        List.of("Q-030"));
  }

  @Test
  void aDutyOfThePlansOwnAssessmentsIsGood() {
    AssessmentScheme scheme = scheme(ReportRule.Every.QUARTER);
    for (DueRule due : List.of(MONTH_LATER, DAYS_LATER)) {
      assertEquals(
          List.of(), AssessedDuties.faults(duty("office", Things.ASSESSMENTS, due, 1), scheme));
    }
  }

  @Test
  void whatSomethingElseProvesAsksForNoAssessment() {
    assertEquals(List.of(), AssessedDuties.faults(duty("", Things.RECORDS, null, 2), null));
  }

  /**
   * @param every how often the plan assesses; empty for a plan without a scheme
   * @param mentions of the one fault
   */
  @ParameterizedTest
  @CsvSource({
    "'',     QUARTER, false, 1, no enterprise",
    "office, '',      false, 1, the plan doesn't have",
    "office, YEAR,    false, 1, each QUARTER and proved by assessments of each YEAR",
    "office, ONCE,    false, 1, assessments of each ONCE",
    "office, QUARTER, false, 2, several",
    "office, QUARTER, true,  1, before its window is over",
  })
  void refusesWhatNoAssessmentCouldProve(
      String unit, String every, boolean within, int atLeast, String mentions) {
    Duty duty = duty(unit, Things.ASSESSMENTS, within ? WITHIN : MONTH_LATER, atLeast);
    AssessmentScheme scheme = every.isEmpty() ? null : scheme(ReportRule.Every.valueOf(every));

    List<String> faults = AssessedDuties.faults(duty, scheme);

    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.getFirst().contains(mentions), faults.toString());
  }

  @Test
  void theEndOfTheWindowIsTooEarlyToo() {
    Duty duty = duty("office", Things.ASSESSMENTS, null, 1);
    assertEquals(1, AssessedDuties.faults(duty, scheme(ReportRule.Every.QUARTER)).size());
  }

  @Test
  @DisplayName("Q-030: the quarter's cycle is proved by the published ranking")
  void theCycleOfTheQuarterIsProvedByItsRanking() {
    PlanPackReader reader = new PlanPackReader();
    Duty cycle =
        reader.read("quyuan-2024-2026", reader.shippedText("quyuan-2024-2026")).duties().stream()
            .filter(duty -> duty.id().equals("quarter-cycle"))
            .findFirst()
            .orElseThrow();
    assertEquals(Things.ASSESSMENTS, cycle.evidence().of());
  }
}
