package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which windows were closed: each once; for some days what arrives late is still taken up. */
@ApplicationScoped
class ClosingLedger {
  private static final Duration STILL_TAKEN_UP = Duration.ofDays(3);

  private final Database database;
  private final Clock clock;

  ClosingLedger(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  private record Closed(LocalDate from, Instant at) {}

  /** Windows of a duty in one cadence that ended before that day and are not closed for good. */
  List<Window> open(String planId, String dutyId, Cadence cadence, LocalDate today) {
    List<Window> open = new ArrayList<>();
    List<Closed> closed = closed(planId, dutyId, cadence);
    Instant since = clock.instant().minus(STILL_TAKEN_UP);
    for (Closed one : closed) {
      if (one.at().isAfter(since)) {
        open.add(Window.of(cadence, one.from()));
      }
    }
    Window next =
        closed.isEmpty()
            // what was before this service knew of the duty is computed whenever it is asked for
            ? Window.of(cadence, today).previous(cadence)
            : Window.of(cadence, closed.getLast().from()).next(cadence);
    while (next.to().isBefore(today)) {
      open.add(next);
      next = next.next(cadence);
    }
    return open;
  }

  /** Notes that a window was closed; the day of the first time stays. */
  void note(String planId, String dutyId, Cadence cadence, Window window, long subjects) {
    database.update(
        "insert into duty_closing (plan_id, duty_id, cadence, window_from, window_to, subjects,"
            + " closed_at) values (?,?,?,?,?,?,?) on duplicate key update subjects = values(subjects)",
        planId,
        dutyId,
        cadence,
        window.from(),
        window.to(),
        subjects,
        clock.instant());
  }

  private List<Closed> closed(String planId, String dutyId, Cadence cadence) {
    return Sql.of(
            "select window_from, closed_at from duty_closing where plan_id = ? and duty_id = ?"
                + " and cadence = ? order by window_from",
            planId,
            dutyId,
            cadence.name())
        .list(
            database,
            row ->
                new Closed(row.getObject(1, LocalDate.class), Database.instant(row, "closed_at")));
  }
}
