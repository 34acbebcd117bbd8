package io.zhiben.reporting.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An issued version.
 *
 * @param from the first day on which it is in force
 */
record IssuedPlan(StoredPlan plan, LocalDate from) {

  /**
   * One version a plan, in the order given: the last of those that were in force on that day. A day
   * before the first of them is answered by the first: a plan that was loaded late promised the
   * same before.
   *
   * @param versions of each plan in the order in which they were issued
   */
  static List<StoredPlan> inForce(List<IssuedPlan> versions, LocalDate day) {
    Map<String, IssuedPlan> chosen = new LinkedHashMap<>();
    for (IssuedPlan version : versions) {
      chosen.merge(
          version.plan().pack().id(),
          version,
          (former, later) -> later.from().isAfter(day) ? former : later);
    }
    List<StoredPlan> plans = new ArrayList<>();
    chosen.values().forEach(version -> plans.add(version.plan()));
    return plans;
  }
}
