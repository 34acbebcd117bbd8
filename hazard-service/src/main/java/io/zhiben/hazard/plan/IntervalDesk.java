package io.zhiben.hazard.plan;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.accident.RecentAccidents;
import io.zhiben.hazard.directory.EnterpriseSelection;
import io.zhiben.hazard.directory.EnterpriseSelection.Selected;
import io.zhiben.hazard.directory.EnterpriseSelection.Wanted;
import io.zhiben.hazard.hazard.MajorHazards;
import io.zhiben.hazard.plan.IntervalProposal.Group;
import io.zhiben.hazard.plan.IntervalProposal.Proposed;
import io.zhiben.hazard.plan.IntervalRules.Rule;
import io.zhiben.hazard.plan.IntervalRules.Traits;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Sorts the enterprises of a place by the rules of intervals. */
@ApplicationScoped
class IntervalDesk {
  static final int SHOWN = 100;

  private static final Comparator<Proposed> GREATEST_RISK_FIRST =
      Comparator.comparingLong(Proposed::openMajor)
          .reversed()
          .thenComparing(Proposed::lastAccidentOn, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Proposed::dueOn)
          .thenComparing(Proposed::enterpriseName);

  private final RegionTree regions;
  private final TenantSettings settings;
  private final EnterpriseSelection selection;
  private final MajorHazards hazards;
  private final RecentAccidents accidents;
  private final InspectedDays inspections;
  private final CreditedEnterprises credited;
  private final Clock clock;

  IntervalDesk(
      RegionTree regions,
      TenantSettings settings,
      EnterpriseSelection selection,
      MajorHazards hazards,
      RecentAccidents accidents,
      InspectedDays inspections,
      CreditedEnterprises credited,
      Clock clock) {
    this.regions = regions;
    this.settings = settings;
    this.selection = selection;
    this.hazards = hazards;
    this.accidents = accidents;
    this.inspections = inspections;
    this.credited = credited;
    this.clock = clock;
  }

  /** What is known of an enterprise, and the rule that decides about it. */
  private record Sorted(Selected enterprise, Traits traits, Rule rule) {}

  /**
   * @param region the caller's own when null
   */
  @Transactional
  IntervalProposal propose(String region) {
    Caller caller = CurrentCaller.get();
    RegionState asked =
        regions
            .find(region == null ? caller.region() : region)
            .orElseThrow(() -> Problem.ofField(CommonError.INVALID_PARAMETER, "region"));
    Place place = Place.of(asked.place());
    if (!place.isWithin(caller.region())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "region");
    }
    LocalDate today = LocalDate.now(clock);
    IntervalRules rules = settings.at(place, IntervalRules.SETTING);
    Map<UUID, LocalDate> last = inspections.lastSince(rules.inspectionsFrom(today));
    List<Sorted> sorted = sorted(place, rules, PlanDesk.departmentOf(caller), today);
    List<Group> groups = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      List<Proposed> proposed =
          sorted.stream()
              .filter(one -> one.rule().equals(rule))
              .map(one -> proposed(one, last.get(one.enterprise().enterprise().id()), today))
              .sorted(GREATEST_RISK_FIRST)
              .toList();
      int inTime = (int) proposed.stream().filter(one -> one.dueOn().isAfter(today)).count();
      groups.add(
          new Group(
              rule.code(),
              rule.title(),
              rule.recurrence(),
              proposed.size(),
              inTime,
              proposed.stream().limit(SHOWN).toList()));
    }
    return new IntervalProposal(
        place.code(),
        asked.name(),
        today,
        sorted.size(),
        groups.stream().mapToInt(Group::inTime).sum(),
        groups);
  }

  /** The place's rule of that code. */
  Rule require(Place place, String code) {
    return settings
        .at(place, IntervalRules.SETTING)
        .rule(code)
        .orElseThrow(() -> Problem.ofField(CommonError.INVALID_FIELD, "intervalCode"));
  }

  /** The enterprises that the rule of that code puts there today. */
  List<Selected> select(Place place, String code, String department) {
    IntervalRules rules = settings.at(place, IntervalRules.SETTING);
    return sorted(place, rules, department, LocalDate.now(clock)).stream()
        .filter(one -> one.rule().code().equals(code))
        .map(Sorted::enterprise)
        .toList();
  }

  private List<Sorted> sorted(
      Place place, IntervalRules rules, String department, LocalDate today) {
    List<Selected> found =
        selection.select(
            new Wanted(place.code(), null, Set.of(), department), PlanDesk.MOST_TARGETS);
    if (found.size() > PlanDesk.MOST_TARGETS) {
      throw Problem.of(HazardError.DRAW_POOL_TOO_LARGE, PlanDesk.MOST_TARGETS);
    }
    Map<UUID, Long> major = hazards.openByEnterprise();
    Map<UUID, LocalDate> accident =
        rules.accidentsFrom(today).map(accidents::lastSince).orElse(Map.of());
    Set<UUID> recorded = credited.inForceOn(today);
    return found.stream()
        .map(one -> {
          UUID id = one.enterprise().id();
          Traits traits =
              new Traits(
                  one.tags(), major.getOrDefault(id, 0L), accident.get(id), recorded.contains(id));
          return new Sorted(one, traits, rules.of(traits, today));
        })
        .toList();
  }

  private static Proposed proposed(Sorted one, LocalDate inspected, LocalDate today) {
    var enterprise = one.enterprise().enterprise();
    return new Proposed(
        enterprise.id(),
        enterprise.code(),
        enterprise.name(),
        one.traits().openMajor(),
        one.traits().lastAccidentOn(),
        inspected,
        inspected == null ? today : one.rule().recurrence().after(inspected),
        one.traits().credit());
  }
}
