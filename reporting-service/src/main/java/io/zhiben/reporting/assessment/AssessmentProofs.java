package io.zhiben.reporting.assessment;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.Things;
import io.zhiben.platform.calendar.EndOfDay;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Sql;
import io.zhiben.reporting.thing.Thing;
import io.zhiben.reporting.thing.ThingsSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Published assessments as what proves a duty: each falls on the last day of its period, for it is
 * that period's, and is there from the day of its publication on. It knows no scope: who asks has
 * made sure that the plan and the region are within the asker's.
 */
@ApplicationScoped
class AssessmentProofs implements ThingsSource {
  private final Database database;

  AssessmentProofs(Database database) {
    this.database = database;
  }

  @Override
  public Things things() {
    return Things.ASSESSMENTS;
  }

  @Override
  public List<Thing> until(PlanPack plan, RegionState region, LocalDate asOf) {
    if (plan.assessment() == null) {
      return List.of();
    }
    return Sql.of(
            "select a.window_from, a.window_to, a.place_code from assessment a where a.plan_id = ?"
                + " and a.window_to <= ? and a.published_at <= ? and ",
            plan.id(),
            asOf,
            EndOfDay.of(asOf))
        .add(new Reach(region, null).place("a"))
        .add(" order by a.window_from")
        .list(
            database,
            row -> {
              LocalDate from = row.getObject(1, LocalDate.class);
              return new Thing(
                  from.toString(),
                  row.getObject(2, LocalDate.class),
                  row.getString(3),
                  plan.assessment().title(),
                  Map.of(),
                  plan.id() + "|" + from);
            });
  }
}
