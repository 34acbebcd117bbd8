package io.zhiben.reporting.plan;

import io.zhiben.plans.PlanPack;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For which days which of several plans answer; pure. */
final class PlanTerms {
  private PlanTerms() {}

  /**
   * One plan a tenant: of those whose period holds the day the one that began last. A plan that is
   * over asks for nothing any more.
   */
  static List<PlanPack> inForce(List<PlanPack> plans, LocalDate day) {
    return newest(plans.stream().filter(plan -> !isOver(plan, day)).toList(), day);
  }

  /** One plan a tenant: the one that began last, also where it is over. */
  static List<PlanPack> begunLast(List<PlanPack> plans, LocalDate day) {
    return newest(plans, day);
  }

  /** Those that are over by that day, the one that ended last first. */
  static List<PlanPack> ended(List<PlanPack> plans, LocalDate day) {
    return plans.stream()
        .filter(plan -> isOver(plan, day))
        .sorted(
            Comparator.comparing((PlanPack plan) -> plan.period().to())
                .reversed()
                .thenComparing(PlanPack::id))
        .toList();
  }

  private static List<PlanPack> newest(List<PlanPack> plans, LocalDate day) {
    Map<String, PlanPack> newest = new LinkedHashMap<>();
    for (PlanPack plan : plans) {
      if (!plan.period().from().isAfter(day)) {
        newest.merge(
            plan.region(), plan, (a, b) -> b.period().from().isAfter(a.period().from()) ? b : a);
      }
    }
    return List.copyOf(newest.values());
  }

  private static boolean isOver(PlanPack plan, LocalDate day) {
    return plan.period().to().isBefore(day);
  }
}
