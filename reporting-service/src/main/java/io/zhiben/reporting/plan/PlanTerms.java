package io.zhiben.reporting.plan;

import io.zhiben.plans.PlanPack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** For which days which of several plans answer; pure. */
final class PlanTerms {
  private PlanTerms() {}

  /**
   * One plan a tenant, of those whose period holds the day the one that began last, and after it
   * its parts ({@link #isPart}). A plan that is over asks for nothing any more.
   */
  static List<PlanPack> inForce(List<PlanPack> plans, LocalDate day) {
    Map<String, PlanPack> byId = byId(plans);
    List<PlanPack> inForce = new ArrayList<>();
    for (List<PlanPack> own : byTenant(begun(plans, day, false))) {
      PlanPack main = newest(own, byId);
      inForce.add(main);
      own.stream()
          .filter(plan -> isPart(plan, main, byId))
          .sorted(Comparator.comparingInt(plan -> ancestors(plan, byId).size()))
          .forEach(inForce::add);
    }
    return inForce;
  }

  /** One plan a tenant: the one that began last, also where it is over; no part of another. */
  static List<PlanPack> begunLast(List<PlanPack> plans, LocalDate day) {
    Map<String, PlanPack> byId = byId(plans);
    return byTenant(begun(plans, day, true)).stream().map(own -> newest(own, byId)).toList();
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

  private static List<PlanPack> begun(List<PlanPack> plans, LocalDate day, boolean alsoOver) {
    return plans.stream()
        .filter(plan -> !plan.period().from().isAfter(day))
        .filter(plan -> alsoOver || !isOver(plan, day))
        .toList();
  }

  private static Collection<List<PlanPack>> byTenant(List<PlanPack> plans) {
    return plans.stream()
        .collect(Collectors.groupingBy(PlanPack::region, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static Map<String, PlanPack> byId(List<PlanPack> plans) {
    return plans.stream().collect(Collectors.toMap(PlanPack::id, plan -> plan, (a, b) -> a));
  }

  /** Of one tenant's plans the one that began last; parts of others stand in nobody's way. */
  private static PlanPack newest(List<PlanPack> own, Map<String, PlanPack> byId) {
    return own.stream()
        .filter(plan -> own.stream().noneMatch(other -> isPart(plan, other, byId)))
        .reduce((a, b) -> b.period().from().isAfter(a.period().from()) ? b : a)
        .orElse(own.getFirst());
  }

  /**
   * Whether a plan is a part of another one, such as a special or a yearly plan: one of the same
   * place that has it for an ancestor and begins within its period. A plan that follows when the
   * other is over takes its place.
   */
  private static boolean isPart(PlanPack plan, PlanPack other, Map<String, PlanPack> byId) {
    return plan.region().equals(other.region())
        && other.period().contains(plan.period().from())
        && ancestors(plan, byId).contains(other.id());
  }

  /** Ids of its parents, the nearest first; never its own. */
  private static Set<String> ancestors(PlanPack plan, Map<String, PlanPack> byId) {
    Set<String> ancestors = new LinkedHashSet<>();
    PlanPack at = plan;
    while (at != null && at.parentPlan() != null && ancestors.add(at.parentPlan())) {
      at = byId.get(at.parentPlan());
    }
    ancestors.remove(plan.id());
    return ancestors;
  }

  private static boolean isOver(PlanPack plan, LocalDate day) {
    return plan.period().to().isBefore(day);
  }
}
