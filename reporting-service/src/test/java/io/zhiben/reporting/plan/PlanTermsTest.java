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
   * Plans as {@code id@place:from/to}, after {@code <} the parent's id; what answers for a day,
   * what was said last, what is over.
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
    // a special plan and its own part beside the main one, whose rules stay
    "a@t:2024-01-01/2026-12-31 s@t:2024-06-01/2025-05-31<a, 2024-05-31, a, a, ''",
    "a@t:2024-01-01/2026-12-31 s@t:2024-06-01/2025-05-31<a, 2024-06-01, a s, a, ''",
    "a@t:2024-01-01/2026-12-31 s@t:2024-06-01/2025-05-31<a, 2025-06-01, a, a, s",
    "y@t:2025-01-01/2025-12-31<s s@t:2024-06-01/2025-12-31<a a@t:2024-01-01/2026-12-31, 2025-02-01, a s y, a, ''",
    // it goes on when the main one is over
    "a@t:2024-01-01/2026-12-31 s@t:2026-06-01/2027-05-31<a, 2027-02-01, s, a, a",
    // a plan that follows its parent takes its place
    "a@t:2020-01-01/2022-12-31 b@t:2024-01-01/2026-12-31<a, 2024-01-01, b, b, a",
    // a parent above is nothing that it is a part of
    "u@d:2024-01-01/2026-12-31 a@t:2024-01-01/2026-12-31<u b@t:2025-01-01/2026-12-31<u, 2025-01-01, u b, u b, ''",
    // tenants don't stand in each other's way
    "a@t:2020-01-01/2022-12-31 b@u:2024-01-01/2026-12-31, 2026-01-01, b, a b, a",
    "a@t:2020-01-01/2022-12-31 b@u:2020-01-01/2022-12-31, 2026-01-01, '', a b, a b",
  })
  void answersForItsPeriod(
      String plans, LocalDate day, String inForce, String saidLast, String ended) {
    List<PlanPack> all = new ArrayList<>();
    for (String plan : plans.split(" ")) {
      String[] parts = plan.split("[@:/<]");
      LocalDate from = LocalDate.parse(parts[2]);
      LocalDate to = LocalDate.parse(parts[3]);
      all.add(plan(parts[0], parts[1], from, to, parts.length > 4 ? parts[4] : null));
    }
    assertEquals(inForce, ids(PlanTerms.inForce(all, day)));
    assertEquals(saidLast, ids(PlanTerms.begunLast(all, day)));
    assertEquals(ended, ids(PlanTerms.ended(all, day)));
  }

  private static String ids(List<PlanPack> plans) {
    return plans.stream().map(PlanPack::id).collect(Collectors.joining(" "));
  }

  private static PlanPack plan(
      String id, String region, LocalDate from, LocalDate to, String parentPlan) {
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
        parentPlan,
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
