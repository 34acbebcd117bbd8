package io.zhiben.reporting.periodic;

import io.zhiben.contracts.access.Role;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.plans.ReportRule;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.calendar.WorkingDays;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.plan.Plans;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.plan.UnitOf;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What plans say about reports, and who may look at which. */
@ApplicationScoped
class ReportPlans {
  private final Plans plans;
  private final RegionTree regions;
  private final Clock clock;
  private final WorkingDays calendar = WorkingDays.bundled();

  ReportPlans(Plans plans, RegionTree regions, Clock clock) {
    this.plans = plans;
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * A report with all that the plan says about it.
   *
   * @param unit null for the consolidated one
   */
  record Promise(StoredPlan plan, ReportRule rule, ReportWindow window, Unit unit) {
    ReportKey key() {
      return new ReportKey(
          plan.pack().id(),
          rule.id(),
          window.from(),
          unit == null ? ReportKey.CONSOLIDATED : unit.id());
    }

    /** The units whose reports are added up. */
    List<Unit> owing() {
      return ReportPlans.owing(plan.pack(), rule);
    }
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The plans that have begun and lie on the caller's line of places. */
  List<StoredPlan> visible(Caller caller) {
    return plans.inForce(today()).stream().filter(plan -> isVisible(plan, caller)).toList();
  }

  /**
   * The plan as it was in force on that day.
   *
   * @throws Problem NOT_FOUND for a plan of another line of places, as for one that doesn't exist
   */
  StoredPlan require(String id, LocalDate day, Caller caller) {
    return plans
        .find(id, day)
        .filter(plan -> isVisible(plan, caller))
        .orElseThrow(Problem::notFound);
  }

  /**
   * What the plan says of a report, in the words of the version that was in force at the end of its
   * window.
   *
   * @throws Problem NOT_FOUND for a plan, rule or unit that the caller doesn't see; REPORT_NOT_OWED
   *     for a window that the rule doesn't have
   */
  Promise promise(ReportKey key, Caller caller) {
    return promise(key, null, caller);
  }

  /**
   * The same of a report that was begun; once it was handed in, in the words of that time: a later
   * version of the plan changes nothing of it.
   */
  Promise promise(PeriodicReport report, Caller caller) {
    return promise(report.key(), report.planVersion(), caller);
  }

  /**
   * @param version null for the one in force at the end of the window
   */
  private Promise promise(ReportKey key, Long version, Caller caller) {
    StoredPlan now = require(key.plan(), today(), caller);
    Optional<ReportRule> named = ruleOf(now, key.rule());
    LocalDate day =
        named
            .flatMap(rule -> ReportWindow.starting(key.from(), rule, now.pack().period(), calendar))
            .map(window -> window.figuresOn(today()))
            .orElse(today());
    StoredPlan plan =
        Optional.ofNullable(version)
            .flatMap(kept -> plans.version(key.plan(), kept))
            .filter(kept -> isVisible(kept, caller))
            .orElseGet(() -> require(key.plan(), day, caller));
    ReportRule rule = ruleOf(plan, key.rule()).or(() -> named).orElseThrow(Problem::notFound);
    ReportWindow window =
        ReportWindow.starting(key.from(), rule, plan.pack().period(), calendar)
            .orElseThrow(() -> Problem.ofField(PeriodicError.REPORT_NOT_OWED, "from"));
    Unit unit =
        key.consolidated() ? null : plan.pack().unit(key.unit()).orElseThrow(Problem::notFound);
    Promise promise = new Promise(plan, rule, window, unit);
    if (!reads(promise, caller)) {
      throw Problem.notFound();
    }
    return promise;
  }

  List<ReportWindow> windows(StoredPlan plan, ReportRule rule) {
    return ReportWindow.of(rule, plan.pack().period(), calendar);
  }

  /** Whether the caller may look at it. */
  boolean reads(Promise promise, Caller caller) {
    return seesAll(promise.plan(), caller)
        || (promise.unit() != null && UnitOf.actsFor(promise.plan(), promise.unit(), caller));
  }

  /** The office, the levels above it and the auditors look at the reports of all units. */
  boolean seesAll(StoredPlan plan, Caller caller) {
    boolean looks = caller.has(Role.OFFICER) || caller.has(Role.LEADER) || caller.has(Role.AUDITOR);
    return looks && placeOf(plan).isWithin(caller.region());
  }

  /** Whether the caller acts for the one who owes it. */
  boolean writes(Promise promise, Caller caller) {
    return promise.unit() == null
        ? UnitOf.isOffice(promise.plan(), caller)
        : UnitOf.actsFor(promise.plan(), promise.unit(), caller);
  }

  /**
   * Whether the caller belongs to those who get it: the office, or the level above. Above a city
   * there is none in the suite, so that somebody else of the city itself takes what was put
   * together there.
   */
  boolean decides(Promise promise, Caller caller) {
    if (promise.unit() != null) {
      return UnitOf.isOffice(promise.plan(), caller);
    }
    return (caller.has(Role.OFFICER) || caller.has(Role.LEADER))
        && caller.region().equals(takerOf(promise.plan()));
  }

  /** Code of the place that takes a plan's consolidated reports. */
  private String takerOf(StoredPlan plan) {
    return above(plan).orElse(plan.pack().region());
  }

  /** Code of the place above the plan's. */
  Optional<String> above(StoredPlan plan) {
    return regions.find(plan.pack().region()).map(RegionState::parentCode);
  }

  /** Where they are who take the consolidated reports; empty where that place isn't known yet. */
  Optional<Place> takersPlace(StoredPlan plan) {
    return regions.find(takerOf(plan)).map(region -> Place.of(region.place()));
  }

  /** Where the row of a report lies: at the unit's place, else at the plan's. */
  Place placeOf(Promise promise) {
    return placeOf(promise.plan(), promise.unit());
  }

  /**
   * @param unit null for the plan's office
   */
  Place placeOf(StoredPlan plan, Unit unit) {
    return UnitOf.regionOf(plan.pack(), unit, regions)
        .map(region -> Place.of(region.place()))
        .orElseGet(() -> placeOf(plan));
  }

  /** Whether the units are places that share no fact, so that what each counts adds up. */
  boolean areDisjoint(List<Unit> units) {
    List<Place> places =
        units.stream()
            .filter(unit -> unit.department() == null)
            .flatMap(unit -> regions.find(unit.region()).stream())
            .map(region -> Place.of(region.place()))
            .toList();
    return places.size() == units.size() && Consolidation.areDisjoint(places);
  }

  /** Whether this service has heard of the plan's place and those of its units. */
  boolean isPlaced(StoredPlan plan) {
    return regions.find(plan.pack().region()).isPresent()
        && plan.pack().units().stream()
            .filter(Unit::acts)
            .allMatch(unit -> UnitOf.regionOf(plan.pack(), unit, regions).isPresent());
  }

  /** The units that owe the report and have accounts. */
  static List<Unit> owing(PlanPack pack, ReportRule rule) {
    return rule.units().stream().flatMap(id -> pack.unit(id).stream()).filter(Unit::acts).toList();
  }

  /** A plan whose place this service hasn't heard of yet is nobody's. */
  private boolean isVisible(StoredPlan plan, Caller caller) {
    return regions
        .find(plan.pack().region())
        .map(region ->
            Place.of(region.place()).isWithin(caller.region())
                || regions.isWithin(caller.region(), region.code()))
        .orElse(false);
  }

  private Place placeOf(StoredPlan plan) {
    return regions.placeOf(plan.pack().region());
  }

  private static Optional<ReportRule> ruleOf(StoredPlan plan, String id) {
    return plan.pack().reports().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
