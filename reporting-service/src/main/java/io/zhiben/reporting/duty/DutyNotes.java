package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.Duty;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.query.Sql;
import java.time.LocalDate;

/**
 * What is kept about a duty beside the facts, so that a statement asks only for what there is.
 *
 * @param closed how many owed the window before when it was closed, where its rows say who; -1
 *     while it is open
 * @param excuses whether anybody is excused
 */
record DutyNotes(long closed, boolean excuses) {
  private static final long OPEN = -1;

  static DutyNotes of(Database database, PlanArea<Duty> area, Cadence cadence, Course course) {
    return Sql.of(
            "select coalesce((select c.subjects from duty_closing c where c.plan_id = ?"
                + " and c.duty_id = ? and c.cadence = ? and c.window_from = ?), -1),"
                + " exists (select 1 from duty_excuse x where x.duty_id = ? and x.plan_id = ?"
                + " and x.ended_at is null)",
            area.plan().id(),
            area.item().id(),
            cadence.name(),
            course.before().from(),
            area.item().id(),
            area.plan().id())
        .one(database, row -> new DutyNotes(row.getLong(1), row.getBoolean(2)));
  }

  /**
   * Whether the enterprise {@code e}, which owes the window of now, owed the one before: while that
   * isn't closed, who had the tags on its last day.
   */
  Sql owedBefore(PlanArea<Duty> area, CadenceGroup group, Course course) {
    Window before = course.before();
    if (closed > OPEN) {
      return Sql.of(
          "exists (select 1 from duty_window w where w.plan_id = ? and w.duty_id = ?"
              + " and w.cadence = ? and w.window_from = ? and w.subject = e.id)",
          area.plan().id(),
          area.item().id(),
          group.cadence().name(),
          before.from());
    }
    return new OwedThen(area, group.cadence(), before).amongThoseOfToday();
  }

  /** Whether the enterprise {@code e} is excused on a day. */
  Sql excused(PlanArea<Duty> area, LocalDate day) {
    return excuses ? excusedOn(area, day) : Sql.of("1 = 0");
  }

  static Sql excusedOn(PlanArea<Duty> area, LocalDate day) {
    return Sql.of(
        "exists (select 1 from duty_excuse x where x.duty_id = ? and x.subject = e.id"
            + " and x.plan_id = ? and x.ended_at is null and x.from_on <= ? and x.until_on >= ?)",
        area.item().id(),
        area.plan().id(),
        day,
        day);
  }
}
