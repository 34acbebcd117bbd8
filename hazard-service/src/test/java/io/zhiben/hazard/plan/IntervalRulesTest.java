package io.zhiben.hazard.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.hazard.plan.IntervalRules.Rule;
import io.zhiben.hazard.plan.IntervalRules.Traits;
import io.zhiben.hazard.plan.Recurrence.Every;
import io.zhiben.platform.problem.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IntervalRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  @ParameterizedTest
  @CsvSource({
    "'', 0, , false, COMMON",
    "crowdedPlace, 0, , false, COMMON",
    "highRisk, 0, , false, HIGH_RISK",
    "highRisk, 1, , false, PRIORITY",
    "'', 2, , false, PRIORITY",
    "'', 0, 2025-03-31, false, PRIORITY",
    "'', 0, 2025-03-30, false, COMMON",
    "'', 0, , true, HIGH_RISK",
    "'', 1, , true, PRIORITY"
  })
  void theFirstThatFitsDecides(
      String tag, long major, LocalDate accident, boolean credit, String code) {
    IntervalRules shipped = IntervalRules.SETTING.national();
    Traits traits = new Traits(Set.of(tag), major, accident, credit);
    assertEquals(code, shipped.of(traits, TODAY).code());
  }

  @Test
  void whatShipsIsSound() {
    IntervalRules shipped = IntervalRules.SETTING.national();
    shipped.requireSound();
    assertEquals(LocalDate.of(2025, 3, 31), shipped.inspectionsFrom(TODAY));
    assertEquals(LocalDate.of(2025, 3, 31), shipped.accidentsFrom(TODAY).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "MONTHLY, , 2026-04-30",
    "QUARTERLY, , 2026-06-30",
    "HALF_YEARLY, , 2026-09-30",
    "YEARLY, , 2027-03-31",
    "DAYS, 10, 2026-04-10"
  })
  void saysWhenTheNextIsDue(Every every, Integer days, LocalDate due) {
    assertEquals(due, new Recurrence(every, days).after(TODAY));
  }

  private static Rule rule(String code, boolean major, Every every, Integer days) {
    return new Rule(code, code, null, major, null, new Recurrence(every, days), null);
  }

  static Stream<List<Rule>> unsound() {
    Rule monthly = rule("A", true, Every.MONTHLY, null);
    Rule last = rule("B", false, Every.YEARLY, null);
    return Stream.of(
        List.of(monthly),
        List.of(last, rule("C", false, Every.YEARLY, null)),
        List.of(monthly, rule("A", false, Every.YEARLY, null)),
        List.of(monthly, rule("B", false, Every.DAYS, null)),
        List.of(monthly, rule("B", false, Every.YEARLY, 3)),
        List.of(rule("C", true, Every.QUARTERLY, null), monthly, last),
        List.of(monthly, rule("B", false, Every.DAYS, 30)));
  }

  @ParameterizedTest
  @MethodSource("unsound")
  void refusesWhatIsNotSound(List<Rule> rules) {
    IntervalRules made = new IntervalRules(rules);
    assertThrows(Problem.class, made::requireSound);
  }

  @Test
  void takesEqualIntervals() {
    new IntervalRules(
            Arrays.asList(rule("A", true, Every.MONTHLY, null), rule("B", false, Every.DAYS, 31)))
        .requireSound();
  }
}
