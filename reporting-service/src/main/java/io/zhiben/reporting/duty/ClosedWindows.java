package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What was written down of windows that are over; {@link DutyClosing} and its like write it. */
@ApplicationScoped
class ClosedWindows {
  private final Database database;

  ClosedWindows(Database database) {
    this.database = database;
  }

  /**
   * How a window ended.
   *
   * @param from the first day
   * @param cadence in which it was owed
   * @param state MET, MISSED or EXCUSED
   * @param planId the plan that asked for it
   * @param to the last day of the calendar
   * @param lastDay for doing it
   */
  record ClosedAs(
      LocalDate from,
      String cadence,
      String state,
      String planId,
      LocalDate to,
      LocalDate lastDay) {}

  /** How the windows of a subject ended when they were closed, by their first days. */
  List<ClosedAs> of(String dutyId, UUID subject) {
    return Sql.of(
            "select w.window_from, w.cadence, w.state, w.plan_id, w.window_to, w.last_day"
                + " from duty_window w"
                + " where w.subject = ? and w.duty_id = ? order by w.window_from desc limit 200",
            subject,
            dutyId)
        .list(
            database,
            row ->
                new ClosedAs(
                    row.getObject(1, LocalDate.class),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getObject(5, LocalDate.class),
                    row.getObject(6, LocalDate.class)));
  }

  /** First days of the windows of that cadence that were closed for all who owed them. */
  Set<LocalDate> closedFrom(String planId, String dutyId, Cadence cadence) {
    return Set.copyOf(
        Sql.of(
                "select window_from from duty_closing where plan_id = ? and duty_id = ?"
                    + " and cadence = ?",
                planId,
                dutyId,
                cadence.name())
            .list(database, row -> row.getObject(1, LocalDate.class)));
  }
}
