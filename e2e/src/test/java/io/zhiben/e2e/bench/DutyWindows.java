package io.zhiben.e2e.bench;

import static org.awaitility.Awaitility.await;

import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.local.suite.SuiteService;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets reporting-service close the quarters of a duty of 120,000 enterprises, which it does by
 * itself when it starts: more than a million windows.
 */
final class DutyWindows {
  private static final Duration LONGEST = Duration.ofMinutes(10);

  /** Quarters from 2024 on that are over on the day of the suite. */
  private static final int QUARTERS = 9;

  private static final String OF_THE_PLAN =
      "select %s from duty_closing where plan_id = '"
          + CityPlan.ID
          + "' and duty_id = '"
          + CityPlan.CHECK
          + "' and subjects > 0";

  private final LiveSuite suite;
  private final RawDatabase database;
  private final Findings findings;

  DutyWindows(LiveSuite suite, RawDatabase database, Findings findings) {
    this.suite = suite;
    this.database = database;
    this.findings = findings;
  }

  /** How many quarters are closed, and when that was seen. */
  private record Look(long quarters, long nanos) {}

  void run() throws SQLException, InterruptedException {
    try (Connection reporting = database.connectPatiently("zb_e_reporting")) {
      try (Statement statement = reporting.createStatement()) {
        // what the service closed meanwhile of its own
        for (String table : List.of("duty_closing", "duty_window")) {
          statement.execute("delete from " + table + " where plan_id = '" + CityPlan.ID + "'");
        }
        // as if the quarter before the plan had been closed: all after it are owed
        statement.execute(
            "insert into duty_closing (plan_id, duty_id, cadence, window_from, window_to, subjects,"
                + " closed_at) values ('"
                + CityPlan.ID
                + "', '"
                + CityPlan.CHECK
                + "', 'QUARTER', '2023-10-01', '2023-12-31', 0, '2024-01-01 00:00:00')");
      }
      // it begins while it isn't ready yet
      Thread restart =
          Thread.ofPlatform().start(() -> suite.processes().restart(SuiteService.REPORTING));
      AtomicReference<Look> first = new AtomicReference<>();
      AtomicReference<Look> last = new AtomicReference<>();
      await("the windows are closed")
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(20))
          .atMost(LONGEST)
          .until(() -> {
            long closed = count(reporting, OF_THE_PLAN.formatted("count(*)"));
            Look look = new Look(closed, System.nanoTime());
            if (closed > 0) {
              first.compareAndSet(null, look);
            }
            last.set(look);
            return closed >= QUARTERS;
          });
      restart.join();
      tell(reporting, first.get(), last.get());
    }
  }

  /** The first quarters that were seen had begun before, so that they don't count. */
  private void tell(Connection reporting, Look first, Look last) throws SQLException {
    long windows =
        count(
            reporting,
            "select coalesce(sum(subjects), 0) from ("
                + OF_THE_PLAN.formatted("subjects")
                + " order by window_from desc limit "
                + (last.quarters() - first.quarters())
                + ") x");
    double seconds = (last.nanos() - first.nanos()) / 1e9;
    findings.say(
        text("%,d duty windows evaluated", windows),
        text("%.1f s (1,000,000: %.1f s)", seconds, seconds * 1_000_000 / windows),
        copied(reporting),
        "60 s for 1,000,000");
  }

  private static String copied(Connection reporting) throws SQLException {
    try (Statement statement = reporting.createStatement()) {
      statement.execute("create table bench_window like duty_window");
      long began = System.nanoTime();
      int rows = statement.executeUpdate("insert into bench_window select * from duty_window");
      double seconds = (System.nanoTime() - began) / 1e9;
      statement.execute("drop table bench_window");
      return text("copying %,d rows %.1f s", rows, seconds);
    }
  }

  private static long count(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
