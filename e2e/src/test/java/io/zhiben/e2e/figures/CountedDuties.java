package io.zhiben.e2e.figures;

import java.util.HashMap;
import java.util.Map;

/**
 * Duties of enterprises, plan by plan: how many met theirs in the window of the day, of all who owe
 * it. Counted over the register and the tables of who records the deeds.
 */
final class CountedDuties {
  private static final String OWING =
      "select count(*) from {enterprise}.enterprise t where {place} and t.status = 'ACTIVE'";
  private static final String HIGH_RISK = "find_in_set('highRisk', t.tags) > 0";
  private static final String HIGH_RISK_OR_CROWDED =
      "(" + HIGH_RISK + " or find_in_set('crowdedPlace', t.tags) > 0)";
  private static final String LED_BY_PRINCIPAL =
      "v.kind = 'SELF_CHECK' and v.leader_post = 'PRINCIPAL' and v.confirmed_at is not null";
  private static final String LED_BY_STREET =
      "v.agency_code is null and v.kind not in ('SELF_CHECK', 'MUTUAL')"
          + " and v.leader_post in ('LEADER', 'OFFICER')";
  private static final String EVACUATES = "v.kind in ('EVACUATION', 'COMPREHENSIVE')";
  private static final String STAFF = "v.audience in ('WORKER', 'MIXED')";

  /** By plan and duty. */
  static final Map<String, Map<String, Counted>> ALL =
      Map.of(
          "donglihu-2024-2026",
          Map.of(
              "drill", kept(drill(EVACUATES, HIGH_RISK)),
              "self-check", kept(check(LED_BY_PRINCIPAL))),
          "quyuan-2024-2026",
          Map.of(
              "drill", kept(drill(EVACUATES, HIGH_RISK)),
              "self-check", kept(check(LED_BY_PRINCIPAL)),
              "staff-training", kept(training())),
          "tangwang-2024-2026",
          Map.of(
              "drill", kept(drill("1 = 1", HIGH_RISK_OR_CROWDED)),
              "plan-drill",
                  new Counted(
                      OWING
                          + " and "
                          + HIGH_RISK_OR_CROWDED
                          + drill(
                              "v.kind in ('COMPREHENSIVE', 'SPECIAL', 'PLAN_EXERCISE')", "1 = 1"),
                      OWING + " and " + HIGH_RISK_OR_CROWDED),
              "self-check", kept(check(LED_BY_STREET)),
              "staff-training", kept(training())));

  private CountedDuties() {}

  /** The indicators that tell the same: drill-share and self-check-share. */
  static Map<String, Counted> indicators(String plan) {
    Map<String, Counted> shares = new HashMap<>();
    for (String duty : new String[] {"drill", "self-check"}) {
      shares.put(duty + "-share", ALL.get(plan).get(duty));
    }
    return shares;
  }

  private static Counted kept(String met) {
    return new Counted(OWING + met, OWING);
  }

  /** Yearly; twice a year by those who are asked more often. */
  private static String drill(String which, String oftener) {
    return " and exists (select 1 from {training}.drill v where v.enterprise_id = t.id and "
        + which
        + " and v.held_on between (case when "
        + oftener
        + " then {half} else {year} end) and {day})";
  }

  /** Once a quarter; once a month where the risk is high. */
  private static String check(String which) {
    return " and exists (select 1 from {hazard}.inspection v where v.enterprise_id = t.id and "
        + which
        + " and v.inspected_on between (case when "
        + HIGH_RISK
        + " then {month} else {quarter} end) and {day})";
  }

  private static String training() {
    return " and exists (select 1 from {training}.training_session v where v.enterprise_id = t.id"
        + " and "
        + STAFF
        + " and v.held_on between {year} and {day})";
  }
}
