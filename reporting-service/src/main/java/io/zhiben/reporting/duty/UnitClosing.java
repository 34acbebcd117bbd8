package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.Duty;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.plan.Plans;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.plan.UnitOf;
import io.zhiben.reporting.query.MadeAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes down how the windows of units ended, as the version of the plan says that was in force on
 * a window's last day: an amendment changes what is to come and leaves the past alone.
 */
@ApplicationScoped
public class UnitClosing {
  /** How a window ended that was neither kept nor excused. */
  static final String MISSED = "MISSED";

  private final Plans plans;
  private final RegionTree regions;
  private final UnitDuties units;
  private final ClosingLedger ledger;
  private final Database database;
  @Inject UnitClosing self;

  UnitClosing(
      Plans plans, RegionTree regions, UnitDuties units, ClosingLedger ledger, Database database) {
    this.plans = plans;
    this.regions = regions;
    this.units = units;
    this.ledger = ledger;
    this.database = database;
  }

  /** A duty in one of the cadences that versions of its plan gave it. */
  private record Recurring(String dutyId, Cadence cadence) {}

  /** One window to be closed, of all units that owed it. */
  record Ended(String planId, String dutyId, List<UnitHistory.Then> owed) {

    Ended {
      owed = List.copyOf(owed);
    }
  }

  /**
   * Closes what is over by that day, each window in its own transaction; returns their subjects.
   */
  public long closeAll(LocalDate today) {
    return self.ended(today).stream().mapToLong(ended -> self.close(ended, today)).sum();
  }

  /** What is over by today and not closed for good. */
  @Transactional
  List<Ended> ended(LocalDate today) {
    List<Ended> ended = new ArrayList<>();
    for (StoredPlan plan : plans.stored()) {
      // a place that is not known yet is on its way
      if (regions.find(plan.pack().region()).isPresent()) {
        String planId = plan.pack().id();
        for (Recurring one : recurring(planId)) {
          for (Window window : ledger.open(planId, one.dutyId(), one.cadence(), today)) {
            List<UnitHistory.Then> owed = owed(planId, one.dutyId(), window, today);
            if (!owed.isEmpty()) {
              ended.add(new Ended(planId, one.dutyId(), owed));
            }
          }
        }
      }
    }
    return ended;
  }

  /** Also of versions that a later one took the place of: their last windows end with them. */
  private Set<Recurring> recurring(String planId) {
    Set<Recurring> found = new LinkedHashSet<>();
    for (StoredPlan version : plans.versions(planId)) {
      version.pack().duties().stream()
          .filter(Duty::isOfUnits)
          .forEach(duty -> found.add(new Recurring(duty.id(), duty.cadence().standard())));
    }
    return found;
  }

  private List<UnitHistory.Then> owed(
      String planId, String dutyId, Window window, LocalDate today) {
    List<UnitHistory.Then> owed = new ArrayList<>();
    if (!plans.answers(planId, window.to())) {
      return owed;
    }
    Optional<PlanPack> version = plans.find(planId, window.to()).map(StoredPlan::pack);
    version.map(PlanPack::duties).orElse(List.of()).stream()
        .filter(duty -> duty.id().equals(dutyId))
        .flatMap(duty -> duty.units().stream())
        .forEach(unit ->
            UnitHistory.owed(version, dutyId, unit, window.to())
                .filter(then -> then.window().equals(window) && then.lastDay().isBefore(today))
                // of a place that is not known yet nothing is known that was done there
                .filter(then -> UnitOf.regionOf(then.plan(), then.unit(), regions).isPresent())
                .ifPresent(owed::add));
    return owed;
  }

  /** Writes down one window of all its units; returns their number. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public long close(Ended ended, LocalDate today) {
    for (UnitHistory.Then then : ended.owed()) {
      write(then, units.past(then, today, Locale.CHINESE));
    }
    UnitHistory.Then first = ended.owed().getFirst();
    ledger.note(
        ended.planId(),
        ended.dutyId(),
        first.duty().cadence().standard(),
        first.window(),
        ended.owed().size());
    return ended.owed().size();
  }

  private void write(UnitHistory.Then then, DutyWindow window) {
    PlanPack plan = then.plan();
    Place place =
        UnitOf.regionOf(plan, then.unit(), regions)
            .map(region -> Place.of(region.place()))
            .orElseGet(() -> regions.placeOf(plan.region()));
    int atLeast = then.duty().evidence().atLeast();
    DutyDeed met = window.state() == DutyState.MET ? window.evidence().get(atLeast - 1) : null;
    database.update(
        "insert into duty_window (plan_id, duty_id, cadence, window_from, subject, window_to,"
            + " last_day, place_code, city_code, district_code, town_code, state, met_on,"
            + " evidence_id, unit_id) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
            + " on duplicate key update state = values(state), met_on = values(met_on),"
            + " evidence_id = values(evidence_id)",
        plan.id(),
        then.duty().id(),
        then.duty().cadence().standard(),
        then.window().from(),
        DutyBook.subjectOf(plan.id(), then.unit().id()),
        then.window().to(),
        then.lastDay(),
        place.code(),
        place.cityCode(),
        MadeAs.orEmpty(place.districtCode()),
        MadeAs.orEmpty(place.townCode()),
        stateOf(window),
        met == null ? null : met.day(),
        met == null ? null : idOf(met),
        then.unit().id());
  }

  private static String stateOf(DutyWindow window) {
    return switch (window.state()) {
      case MET, EXCUSED -> window.state().name();
      case DUE, DUE_SOON, OVERDUE -> MISSED;
    };
  }

  /** Null for what has a key of its own. */
  private static UUID idOf(DutyDeed deed) {
    try {
      return UUID.fromString(deed.id());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
