package io.zhiben.hazard.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RectificationPlanTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  static Stream<Arguments> plans() {
    return Stream.of(
        Arguments.of(plan("r", "m", 1L, DAY, "c"), List.of()),
        Arguments.of(plan("r", "m", 0L, DAY, "c"), List.of()),
        Arguments.of(plan(null, "m", 1L, DAY, "c"), List.of("responsible")),
        Arguments.of(plan(" ", "m", 1L, DAY, "c"), List.of("responsible")),
        Arguments.of(plan("r", "", 1L, DAY, "c"), List.of("measures")),
        Arguments.of(plan("r", "m", null, DAY, "c"), List.of("fundsFen")),
        Arguments.of(plan("r", "m", 1L, null, "c"), List.of("deadline")),
        Arguments.of(plan("r", "m", 1L, DAY, "　"), List.of("contingency")),
        Arguments.of(
            RectificationPlan.NONE,
            List.of("responsible", "measures", "fundsFen", "deadline", "contingency")));
  }

  private static RectificationPlan plan(
      String responsible, String measures, Long funds, LocalDate deadline, String contingency) {
    return new RectificationPlan(responsible, measures, funds, deadline, contingency);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void namesWhatIsMissing(RectificationPlan plan, List<String> missing) {
    assertEquals(missing, plan.missing());
  }
}
