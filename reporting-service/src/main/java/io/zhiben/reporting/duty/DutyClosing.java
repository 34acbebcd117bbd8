package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.Duty;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.plan.PlanAreas;
import io.zhiben.reporting.plan.Plans;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes down who owed a window that is over, and how it ended, so that a later change of tags
 * leaves the past alone; so does an amendment, for a window is closed as the version of the plan
 * says that was in force on the window's last day. Whoever began or ceased to be one of those who
 * owe it while it ran, or since, missed nothing ({@link OwedThen}). Windows of units are closed by
 * {@link UnitClosing}.
 */
@ApplicationScoped
public class DutyClosing {
  private final Plans plans;
  private final PlanAreas areas;
  private final RegionTree regions;
  private final Database database;
  private final ClosingLedger ledger;
  @Inject DutyClosing self;

  DutyClosing(
      Plans plans, PlanAreas areas, RegionTree regions, Database database, ClosingLedger ledger) {
    this.plans = plans;
    this.areas = areas;
    this.regions = regions;
    this.database = database;
    this.ledger = ledger;
  }

  /**
   * One window to be closed.
   *
   * @param lastDay for doing it
   */
  record Ended(PlanArea<Duty> area, Cadence cadence, Window window, LocalDate lastDay) {}

  /**
   * Closes what is over by that day, each window in its own transaction; returns their subjects.
   */
  public long closeAll(LocalDate today) {
    return self.ended(today).stream().mapToLong(self::close).sum();
  }

  /** What is over by today and not closed for good. */
  @Transactional
  List<Ended> ended(LocalDate today) {
    List<Ended> ended = new ArrayList<>();
    for (StoredPlan plan : plans.stored()) {
      regions
          .find(plan.pack().region())
          .ifPresent(region -> collect(plan.pack().id(), new Reach(region, null), today, ended));
    }
    return ended;
  }

  /** A duty in one of the cadences that versions of its plan gave it. */
  private record Recurring(String dutyId, Cadence cadence) {}

  private void collect(String planId, Reach reach, LocalDate today, List<Ended> ended) {
    Map<LocalDate, Map<String, List<PlanArea<Duty>>>> then = new HashMap<>();
    for (Recurring one : recurring(planId)) {
      for (Window window : ledger.open(planId, one.dutyId(), one.cadence(), today)) {
        then
            .computeIfAbsent(
                window.to(), day -> areas.of(reach, day, DutyDesk::ofEnterprises, Duty::id))
            .getOrDefault(one.dutyId(), List.of())
            .stream()
            .filter(area -> area.plan().id().equals(planId))
            .forEach(area -> add(area, one.cadence(), window, today, ended));
      }
    }
  }

  /** Also of versions that a later one took the place of: their last windows end with them. */
  private Set<Recurring> recurring(String planId) {
    Set<Recurring> found = new LinkedHashSet<>();
    for (StoredPlan version : plans.versions(planId)) {
      for (Duty duty : DutyDesk.ofEnterprises(version.pack())) {
        duty.cadence().all().forEach(cadence -> found.add(new Recurring(duty.id(), cadence)));
      }
    }
    return found;
  }

  private static void add(
      PlanArea<Duty> area, Cadence cadence, Window window, LocalDate today, List<Ended> ended) {
    Duty duty = area.item();
    PlanPack.Period period = area.plan().period();
    LocalDate lastDay = window.lastDay(duty.due(), Course.CALENDAR);
    boolean owed =
        !window.from().isBefore(Course.start(duty, period))
            && !window.to().isAfter(period.to())
            && (duty.to() == null || !window.to().isAfter(duty.to()));
    if (owed && lastDay.isBefore(today) && window.to().isBefore(today)) {
      // a version may have it in other cadences than the one before
      if (duty.cadence().all().contains(cadence)) {
        ended.add(new Ended(area, cadence, window, lastDay));
      }
    }
  }

  /** Evaluates one window of all its subjects in one statement; returns their number. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public long close(Ended ended) {
    PlanArea<Duty> area = ended.area();
    Duty duty = area.item();
    Window window = ended.window();
    String cadence = ended.cadence().name();
    OwedThen owed = new OwedThen(area, ended.cadence(), window);
    Sql.of(
            "insert into duty_window (plan_id, duty_id, cadence, window_from, subject, window_to,"
                + " last_day, place_code, city_code, district_code, town_code, state, met_on,"
                + " evidence_id) select ?, ?, ?, ?, s.id, ?, ?, s.place_code, s.city_code,"
                + " s.district_code, s.town_code,"
                + " case when s.met_on is not null then 'MET'"
                + " when s.excused then 'EXCUSED' else 'MISSED' end, s.met_on, s.evidence_id from (",
            area.plan().id(),
            duty.id(),
            cadence,
            window.from(),
            window.to(),
            ended.lastDay())
        .add(owed.subjects(columns(ended)))
        .add(
            ") s on duplicate key update state = values(state), met_on = values(met_on),"
                + " evidence_id = values(evidence_id)")
        .run(database);
    long subjects =
        Sql.of(
                "select count(*) from duty_window where plan_id = ? and duty_id = ? and cadence = ?"
                    + " and window_from = ?",
                area.plan().id(),
                duty.id(),
                cadence,
                window.from())
            .one(database, row -> row.getLong(1));
    if (subjects > 0 || owed.anyKnown(database)) {
      // where nobody is known at all the window is looked at again: facts may be on their way
      ledger.note(area.plan().id(), duty.id(), ended.cadence(), window, subjects);
    }
    return subjects;
  }

  /** What is written of an enterprise {@code e}. */
  private static Sql columns(Ended ended) {
    PlanArea<Duty> area = ended.area();
    Window window = ended.window();
    LocalDate until = ended.lastDay().isAfter(window.to()) ? ended.lastDay() : window.to();
    Proof proof = Proof.of(area.item());
    return Sql.of("e.id, e.place_code, e.city_code, e.district_code, e.town_code, ")
        .add(proof.deed(proof.facts() == null ? "id" : proof.facts().day(), window.from(), until))
        .add(" as met_on, ")
        .add(proof.deed("id", window.from(), until))
        .add(" as evidence_id, ")
        .add(DutyNotes.excusedOn(area, ended.lastDay()))
        .add(" as excused");
  }
}
