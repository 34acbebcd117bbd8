package io.zhiben.reporting.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPackReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuedPlanTest {
  private static final PlanPack PACK = new PlanPackReader().shipped().getFirst();
  private static final PlanPack OTHER = new PlanPackReader().shipped().getLast();

  /** The first days of the versions, {@code -} for the beginning, and which counts on a day. */
  @ParameterizedTest
  @CsvSource({
    "-, 2024-01-01, 1",
    "- 2025-03-01, 2025-02-28, 1",
    "- 2025-03-01, 2025-03-01, 2",
    "- 2025-03-01 2025-03-01, 2025-03-01, 3",
    "- 2025-03-01 2026-01-01, 2025-12-31, 2",
    "2025-03-01, 2024-01-01, 1",
    "2025-03-01 2026-01-01, 2024-01-01, 1",
  })
  void theLastThatHadBegunCounts(String days, String day, long version) {
    List<IssuedPlan> versions = new ArrayList<>();
    for (String from : days.split(" ")) {
      versions.add(
          new IssuedPlan(
              new StoredPlan(PACK, versions.size() + 1),
              from.equals("-") ? LocalDate.MIN : LocalDate.parse(from)));
    }
    assertEquals(
        List.of(version),
        IssuedPlan.inForce(versions, LocalDate.parse(day)).stream()
            .map(StoredPlan::version)
            .toList());
  }

  @Test
  void eachPlanHasItsOwn() {
    List<IssuedPlan> versions =
        List.of(
            new IssuedPlan(new StoredPlan(PACK, 1), LocalDate.MIN),
            new IssuedPlan(new StoredPlan(PACK, 4), LocalDate.of(2025, 1, 1)),
            new IssuedPlan(new StoredPlan(OTHER, 2), LocalDate.MIN));
    assertEquals(
        List.of(4L, 2L),
        IssuedPlan.inForce(versions, LocalDate.of(2025, 6, 1)).stream()
            .map(StoredPlan::version)
            .toList());
  }
}
