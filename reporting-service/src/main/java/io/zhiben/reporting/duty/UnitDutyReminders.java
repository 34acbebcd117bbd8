package io.zhiben.reporting.duty;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.plans.Things;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.inbox.Addressee;
import io.zhiben.reporting.inbox.Ask;
import io.zhiben.reporting.inbox.OneByOne;
import io.zhiben.reporting.inbox.ReminderSource;
import io.zhiben.reporting.inbox.Reminders;
import io.zhiben.reporting.inbox.Reminders.Waiting;
import io.zhiben.reporting.plan.Plans;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.plan.UnitOf;
import io.zhiben.reporting.query.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells units how many of their duties fall due soon, and how many are late. */
@ApplicationScoped
class UnitDutyReminders implements ReminderSource {
  private static final String PREFIX = "duty/";

  private final Plans plans;
  private final UnitDuties duties;
  private final RegionTree regions;
  private final Reminders reminders;
  @Inject UnitDutyReminders self;

  UnitDutyReminders(Plans plans, UnitDuties duties, RegionTree regions, Reminders reminders) {
    this.plans = plans;
    this.duties = duties;
    this.regions = regions;
    this.reminders = reminders;
  }

  @Override
  public String name() {
    return "duties of units";
  }

  @Override
  public void remind(LocalDate today) {
    OneByOne.remind(
        plans.inForce(today), plan -> plan.pack().id(), plan -> self.remind(plan, today));
  }

  /** After its period nothing of a plan waits. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void remind(StoredPlan plan, LocalDate today) {
    regions.find(plan.pack().region()).ifPresent(region -> remind(plan, region, today));
  }

  private void remind(StoredPlan plan, RegionState region, LocalDate today) {
    String prefix = PREFIX + plan.pack().id() + "/";
    Set<String> sources = new HashSet<>();
    if (plan.pack().period().contains(today)) {
      owed(plan, region, today)
          .forEach((unit, views) -> {
            String source = prefix + unit.id();
            reminders.keep(source, asks(source, unit, placeOf(plan.pack(), unit, region), views));
            sources.add(source);
          });
    }
    reminders.endOthers(prefix, sources);
  }

  private Map<Unit, List<UnitDutyView>> owed(StoredPlan plan, RegionState region, LocalDate today) {
    Map<Unit, List<UnitDutyView>> owed = new LinkedHashMap<>();
    for (UnitDuties.Owed one : duties.owed(new Reach(region, null), today)) {
      // what ended before the plan does is judged on its last day, and presses nobody any more
      boolean ended = one.duty().to() != null && one.duty().to().isBefore(today);
      // that a report is owed is told with its own page
      boolean report = one.duty().evidence().of() == Things.REPORTS;
      boolean own = one.plan().id().equals(plan.pack().id()) && one.unit().acts();
      if (own && !ended && !report) {
        owed.computeIfAbsent(one.unit(), unit -> new ArrayList<>())
            .add(duties.view(one, today, Locale.CHINESE));
      }
    }
    return owed;
  }

  private Place placeOf(PlanPack plan, Unit unit, RegionState planRegion) {
    return Place.of(UnitOf.regionOf(plan, unit, regions).orElse(planRegion).place());
  }

  private static List<Ask> asks(String source, Unit unit, Place place, List<UnitDutyView> views) {
    Addressee to = Addressee.of(unit, place);
    List<Ask> asks = new ArrayList<>();
    PressingDuty.CODES.forEach((state, code) ->
        Reminders.bundle(
                code,
                source,
                place,
                to,
                views.stream()
                    .filter(view -> view.state() == state)
                    .map(view -> new Waiting(view.title(), view.dueOn()))
                    .toList(),
                "/duties")
            .ifPresent(asks::add));
    return asks;
  }
}
