package io.zhiben.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalogue says of the five plans and a slip of the pen would turn round. */
class ShippedPlansTest {
  private static final Map<String, PlanPack> PLANS =
      new PlanPackReader()
          .shipped().stream().collect(Collectors.toMap(PlanPack::id, Function.identity()));

  @ParameterizedTest
  @ValueSource(strings = {"quyuan-2024-2026", "tangwang-2024-2026"})
  @DisplayName("Q-085: in time is told of all that were due, not of what was signed off alone")
  void whatIsLateCountsBelowTheLine(String plan) {
    Formula.Share share = indicator(plan, "major-on-time-rate").value().share();
    assertEquals(Map.of("level", "MAJOR", "due", true), share.whole().where());
    assertEquals(Map.of("level", "MAJOR", "due", true, "onTime", true), share.part().where());
  }

  @ParameterizedTest
  @CsvSource({
    "donglihu-2024-2026, EVACUATION, true",
    "donglihu-2024-2026, COMPREHENSIVE, true",
    "donglihu-2024-2026, DESKTOP, false",
    "quyuan-2024-2026, PLAN_EXERCISE, false",
    "tangwang-2024-2026, DESKTOP, true",
  })
  @DisplayName("D-046, Q-155: it is evacuation that two plans ask for, T-076 asks for any drill")
  void drillsAreOfTheKindThatThePlanAsksFor(String plan, String kind, boolean counts) {
    Object kinds = duty(plan, "drill").evidence().where().get("kind");
    assertEquals(counts, kinds == null || ((List<?>) kinds).contains(kind));
  }

  @ParameterizedTest
  @CsvSource({
    "donglihu-2024-2026, progress-hearing, principal",
    "tangwang-2024-2026, progress-hearing, principal",
    "quyuan-2024-2026, progress-hearing, principal",
    "quyuan-2024-2026, sector-study, sector-leader",
    "dongzhaogezhuang-2020-2022, progress-hearing, mayor",
  })
  @DisplayName("D-098, T-106, Q-168, Q-169, Z-091: who has to hold the meeting")
  void meetingsAreLedByThePostThatThePlanNames(String plan, String duty, String post) {
    assertEquals(post, duty(plan, duty).evidence().where().get("chairPost"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"T-112", "T-113", "T-114", "T-115", "T-123"})
  @DisplayName("What has to show an effect by a day and stay doesn't end with the day")
  void whatHasToStayIsAskedForAgain(String row) {
    assertTrue(
        PLANS.get("tangwang-2024-2026").tasks().stream()
            .filter(task -> task.cites().contains(row))
            .anyMatch(task -> task.every() != null));
  }

  @Test
  @DisplayName("Y-355: enterprises of industry and trade are surveyed, not all")
  void theSurveyIsOfItsSector() {
    Formula whole = indicator("qingyuan-2020-2022", "enterprises-surveyed").value().share().whole();
    List<?> industries = (List<?>) whole.where().get("industry");
    assertTrue(industries.contains("C33"));
    assertTrue(!industries.contains("C26"));
  }

  @Test
  @DisplayName("D-041: the high-risk units whose principals are assessed are those of construction")
  void theAssessedAreOfConstruction() {
    Formula.Share share =
        indicator("donglihu-2024-2026", "construction-exam-pass-rate").value().share();
    for (Formula number : List.of(share.part(), share.whole())) {
      assertEquals(List.of("E47", "E48", "E49", "E50"), number.where().get("ofIndustry"));
      assertEquals(List.of("PRINCIPAL", "SAFETY_MANAGER"), number.where().get("audience"));
    }
    assertTrue(
        PLANS.get("donglihu-2024-2026").tasks().stream()
            .filter(task -> task.cites().contains("D-041"))
            .allMatch(task -> task.indicators().contains("construction-exam-pass-rate")));
  }

  @Test
  @DisplayName("Y-384: violations of devices are those of every quarter of the plan")
  void violationsAreNotForgotten() {
    Indicator handled = indicator("qingyuan-2020-2022", "device-violations-handled");
    assertEquals(Things.DEVICE_VIOLATIONS, handled.value().share().whole().things());
    assertEquals(Indicator.Span.PLAN, handled.over());
  }

  static Stream<PlanPack> plans() {
    return PLANS.values().stream();
  }

  @ParameterizedTest
  @MethodSource("plans")
  @DisplayName("Y-223: class hours of last year keep no target of this one")
  void classHoursAreThoseOfTheYear(PlanPack plan) {
    for (Indicator indicator : plan.indicators()) {
      if (numbers(indicator.value()).anyMatch(ShippedPlansTest::runsWithTheYear)) {
        assertEquals(Indicator.Span.YEAR, indicator.over(), indicator.id());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void noMeetingKeepsTwoDutiesOfAUnit(PlanPack plan) {
    Set<String> seen = new HashSet<>();
    for (Duty duty : plan.duties()) {
      if (duty.evidence().of() == Things.MEETINGS) {
        for (String unit : duty.units()) {
          assertTrue(seen.add(unit + " " + duty.evidence().where()), duty.id() + " of " + unit);
        }
      }
    }
  }

  /** Whoever is high-risk by the plan's rules owes what the plan asks of the high-risk. */
  @ParameterizedTest
  @MethodSource("plans")
  void highRiskMeansTheSameInDuties(PlanPack plan) {
    for (Duty duty : plan.duties()) {
      for (Duty.TagCadence oftener : duty.cadence().byTag()) {
        if (oftener.tags().contains("highRisk")) {
          assertTrue(oftener.tags().containsAll(plan.rules().highRiskTags()), duty.id());
        }
      }
    }
  }

  /** Else a stage that is over could not be done by its end. */
  @ParameterizedTest
  @MethodSource("plans")
  void tasksFallDueWithinTheirStages(PlanPack plan) {
    for (PlanTask task : plan.tasks()) {
      for (PlanPack.Stage stage : plan.stages()) {
        if (task.dueOn() != null && task.stage() != null && task.stage() == stage.number()) {
          assertTrue(
              new PlanPack.Period(stage.from(), stage.to()).contains(task.dueOn()), task.id());
        }
      }
    }
  }

  private static boolean runsWithTheYear(Formula number) {
    return number.sum() != null
        && number.sum().of() == Things.STAFF
        && Set.of("hours", "trained").contains(number.sum().field());
  }

  private static Stream<Formula> numbers(Formula formula) {
    if (formula.share() != null) {
      return Stream.of(formula.share().part(), formula.share().whole());
    }
    if (formula.ratio() != null) {
      return Stream.of(formula.ratio().part(), formula.ratio().whole());
    }
    return Stream.of(formula);
  }

  private static Duty duty(String plan, String id) {
    return PLANS.get(plan).duties().stream()
        .filter(duty -> duty.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Indicator indicator(String plan, String id) {
    return PLANS.get(plan).indicator(id).orElseThrow();
  }
}
