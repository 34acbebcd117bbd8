package io.zhiben.reporting.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTermsTest {
  /**
   * Plans as {@code id@place:from/to}; what answers for a day, what was said last, what is over.
   */
  @ParameterizedTest
  @CsvSource({
    "a@t:2020-01-01/2022-12-31, 2019-12-31, '', '', ''",
    "a@t:2020-01-01/2022-12-31, 2020-01-01, a, a, ''",
    "a@t:2020-01-01/2022-12-31, 2022-12-31, a, a, ''",
    "a@t:2020-01-01/2022-12-31, 2023-01-01, '', a, a",
    "a@t:2020-01-01/2022-12-31, 2026-06-01, '', a, a",
    // a tenant's next plan, after a gap and without one
    "a@t:2020-01-01/2022-12-31 b@t:2024-01-01/2026-12-31, 2023-06-01, '', a, a",
    "a@t:2020-01-01/2022-12-31 b@t:2024-01-01/2026-12-31, 2024-01-01, b, b, a",
    "a@t:2020-01-01/2022-12-31 b@t:2024-01-01/2026-12-31, 2027-01-01, '', b, b a",
    // both run: the one that began last answers; when it ends first, the other one does again
    "a@t:2020-01-01/2023-12-31 b@t:2022-01-01/2022-12-31, 2022-06-01, b, b, ''",
    "a@t:2020-01-01/2023-12-31 b@t:2022-01-01/2022-12-31, 2023-06-01, a, b, b",
    // tenants don't stand in each other's way
    "a@t:2020-01-01/2022-12-31 b@u:2024-01-01/2026-12-31, 2026-01-01, b, a b, a",
    "a@t:2020-01-01/2022-12-31 b@u:2020-01-01/2022-12-31, 2026-01-01, '', a b, a b",
  })
  void answersForItsPeriod(
      String plans, LocalDate day, String inForce, String saidLast, String ended) {
    List<PlanPack> all = new ArrayList<>();
    for (String plan : plans.split(" ")) {
      String[] parts = plan.split("[@:/]");
      all.add(plan(parts[0], parts[1], LocalDate.parse(parts[2]), LocalDate.parse(parts[3])));
    }
    assertEquals(inForce, ids(PlanTerms.inForce(all, day)));
    assertEquals(saidLast, ids(PlanTerms.begunLast(all, day)));
    assertEquals(ended, ids(PlanTerms.ended(all, day)));
  }

  private static String ids(List<PlanPack> plans) {
    return plans.stream().map(PlanPack::id).collect(Collectors.joining(" "));
  }

  private static PlanPack plan(String id, String region, LocalDate from, LocalDate to) {
    return new PlanPack(
        2,
        id,
        new Title("方案", "Plan"),
        region,
        new PlanPack.Period(from, to),
        PlanPack.Status.ISSUED,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        List.of());
  }
}
