package io.zhiben.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @Test
  @DisplayName("Y-384: violations of devices are those of every quarter of the plan")
  void violationsAreNotForgotten() {
    Indicator handled = indicator("qingyuan-2020-2022", "device-violations-handled");
    assertEquals(Things.DEVICE_VIOLATIONS, handled.value().share().whole().things());
    assertEquals(Indicator.Span.PLAN, handled.over());
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
