package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.HazardSituation.Surroundings;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Hazards in every state, and people who deal with them. */
final class HazardFixture {
  static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  static final String FINDER = "finder";
  static final String RECTIFIER = "rectifier";
  static final String LEAD = "DLH-ECON";
  static final CitedClause CLAUSE =
      new CitedClause("mem-10-2023", "title", 1, "mem-10-2023/3.2", "3(2)", "text");
  static final RectificationPlan FULL_PLAN =
      new RectificationPlan("分管负责人", "停用并更换", 0L, TODAY.plusDays(10), "撤离并警戒");

  private static final Place TOWN =
      new Place("120110013000", "120000000000", "120110000000", "120110013000");

  /** What stands beside a hazard of the lead department, with and without a photo of afterwards. */
  static final Surroundings AROUND = new Surroundings(Set.of(LEAD), false, TODAY, List.of());

  static final Surroundings PHOTOGRAPHED = new Surroundings(Set.of(LEAD), true, TODAY, List.of());

  private HazardFixture() {}

  static Hazard reported() {
    return reported(false);
  }

  /** Found by {@link #FINDER} and put right before he left; graded general. */
  static Hazard verifiedOnTheSpot() {
    Hazard hazard = reported(true);
    hazard.verify(Level.GENERAL, null, NOW);
    return hazard;
  }

  static Hazard reported(boolean correctedOnTheSpot) {
    ListedEnterprise enterprise =
        new ListedEnterprise(
            UUID.randomUUID(), "91120110MA5KB0001J", "某乐园", TOWN, "culture", Set.of(LEAD));
    return new Hazard(
        enterprise,
        new Finding("安全出口锁闭", "一层", Level.MAJOR, CLAUSE, correctedOnTheSpot),
        new Origin(Source.REPORT, null, null, TODAY, null),
        "DLH-2026-000001",
        FINDER,
        NOW);
  }

  /** A hazard in that state, come there by the usual steps; major, with all five elements. */
  static Hazard in(LifecycleState state) {
    Hazard hazard = reported();
    if (state == LifecycleState.WITHDRAWN) {
      hazard.withdraw(NOW);
      return hazard;
    }
    if (state == LifecycleState.TRANSFERRED) {
      hazard.transfer("DLH-CULT");
      return hazard;
    }
    hazard.plan(FULL_PLAN);
    for (Runnable step : stepsOf(hazard, Level.MAJOR)) {
      if (hazard.state() == state) {
        break;
      }
      step.run();
    }
    return hazard;
  }

  /** The same for a general hazard without a plan. */
  static Hazard generalIn(LifecycleState state) {
    Hazard hazard = reported();
    for (Runnable step : stepsOf(hazard, Level.GENERAL)) {
      if (hazard.state() == state) {
        break;
      }
      step.run();
    }
    return hazard;
  }

  private static java.util.List<Runnable> stepsOf(Hazard hazard, Level level) {
    return java.util.List.of(
        () -> hazard.verify(level, CLAUSE, NOW),
        () -> hazard.assign(TODAY.plusDays(3), null, NOW),
        hazard::start,
        () -> hazard.rectify("已更换", 100L, RECTIFIER, NOW),
        () -> hazard.passReinspection(NOW),
        () -> hazard.signOff(NOW));
  }

  static Caller caller(String subject, Role first, Role... more) {
    return new Caller(
        subject, "test", EnumSet.of(first, more), ScopeKind.TOWN, "120110013000", "DLH-SAFETY");
  }

  static Caller department(String org) {
    return new Caller(
        "clerk", "test", Set.of(Role.DEPARTMENT), ScopeKind.TOWN, "120110013000", org);
  }
}
