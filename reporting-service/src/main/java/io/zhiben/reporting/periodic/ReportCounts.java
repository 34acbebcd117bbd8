package io.zhiben.reporting.periodic;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.plans.ReportRule;
import io.zhiben.plans.Things;
import io.zhiben.platform.calendar.EndOfDay;
import io.zhiben.platform.calendar.WorkingDays;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.query.Sql;
import io.zhiben.reporting.thing.Thing;
import io.zhiben.reporting.thing.ThingsSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The reports that units owed up to a day, for figures and duties: each falls on its last day,
 * whether somebody handed it in or not.
 */
@ApplicationScoped
class ReportCounts implements ThingsSource {
  private final Database database;
  private final WorkingDays calendar = WorkingDays.bundled();

  ReportCounts(Database database) {
    this.database = database;
  }

  /**
   * What came in.
   *
   * @param newest of its editions
   */
  private record In(UUID newest, Instant submittedAt, boolean accepted) {}

  @Override
  public Things things() {
    return Things.REPORTS;
  }

  @Override
  public List<Thing> until(PlanPack plan, RegionState region, LocalDate asOf) {
    Map<ReportKey, In> kept = kept(plan, asOf);
    List<Thing> things = new ArrayList<>();
    for (ReportRule rule : plan.reports()) {
      for (ReportWindow window : ReportWindow.of(rule, plan.period(), calendar)) {
        for (Unit unit : ReportPlans.owing(plan, rule)) {
          String place = unit.region() == null ? plan.region() : unit.region();
          if (!window.dueOn().isAfter(asOf) && lies(place, plan, region)) {
            ReportKey key = new ReportKey(plan.id(), rule.id(), window.from(), unit.id());
            things.add(thing(key, rule, window, place, kept.get(key), asOf));
          }
        }
      }
    }
    return things;
  }

  /** At the region itself, or at the plan's own place where that is asked about. */
  private static boolean lies(String place, PlanPack plan, RegionState region) {
    return place.equals(region.code())
        || plan.region().equals(region.code())
        || !isBelow(region, plan);
  }

  private static boolean isBelow(RegionState region, PlanPack plan) {
    return !region.code().equals(plan.region())
        && (plan.region().equals(region.place().townCode())
            || plan.region().equals(region.place().districtCode())
            || plan.region().equals(region.place().cityCode()));
  }

  private static Thing thing(
      ReportKey key, ReportRule rule, ReportWindow window, String place, In in, LocalDate asOf) {
    Instant submitted = in == null ? null : in.submittedAt();
    Map<String, Object> fields = new HashMap<>();
    fields.put("report", rule.id());
    fields.put("unit", key.unit());
    fields.put("accepted", in != null && in.accepted());
    fields.put("late", Punctuality.daysLate(window.dueOn(), submitted, asOf) > 0);
    return new Thing(
        key.rule() + "/" + key.from() + "/" + key.unit(),
        window.dueOn(),
        place,
        rule.title(),
        fields,
        in == null ? null : in.newest().toString());
  }

  /** As it stood at the end of that day; of editions the first counts, and any acceptance. */
  private Map<ReportKey, In> kept(PlanPack plan, LocalDate asOf) {
    Map<ReportKey, In> kept = new HashMap<>();
    Sql.of(
            "select r.rule_id, r.window_from, r.unit_id, min(r.first_submitted_at),"
                + " max(case when r.state in ('ACCEPTED', 'SUPERSEDED') and r.decided_at <= ?"
                + " then 1 else 0 end), max(r.id) from periodic_report r where r.plan_id = ?"
                + " and r.first_submitted_at <= ? group by r.rule_id, r.window_from, r.unit_id",
            EndOfDay.of(asOf),
            plan.id(),
            EndOfDay.of(asOf))
        .list(
            database,
            row -> {
              kept.put(
                  new ReportKey(
                      plan.id(),
                      row.getString(1),
                      row.getObject(2, LocalDate.class),
                      row.getString(3)),
                  new In(
                      Database.uuid(row.getBytes(6)),
                      row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                      row.getBoolean(5)));
              return true;
            });
    return kept;
  }
}
