package io.zhiben.reporting.periodic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class Reports implements PanacheRepositoryBase<PeriodicReport, UUID> {
  private static final String SAME =
      "planId = ?1 and ruleId = ?2 and windowFrom = ?3 and unitId = ?4";

  private final Database database;

  Reports(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  PeriodicReport require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /**
   * Held until the transaction ends, its window before it: all who write take the two in this
   * order.
   */
  PeriodicReport requireForWriting(UUID id) {
    holdWindow(id);
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language
    database.query("select 1 from periodic_report where id = ? for update", row -> 1, id);
    return require(id);
  }

  /** The newest edition. */
  Optional<PeriodicReport> newest(ReportKey key) {
    return find(SAME + " order by edition desc", key.plan(), key.rule(), key.from(), key.unit())
        .firstResultOptional();
  }

  /** That edition. */
  Optional<PeriodicReport> edition(ReportKey key, int edition) {
    return find(SAME + " and edition = ?5", key.plan(), key.rule(), key.from(), key.unit(), edition)
        .firstResultOptional();
  }

  /** The newest edition that was accepted. */
  Optional<PeriodicReport> accepted(ReportKey key) {
    return find(
            SAME + " and state = ?5",
            key.plan(),
            key.rule(),
            key.from(),
            key.unit(),
            ReportState.ACCEPTED)
        .firstResultOptional();
  }

  /** The accepted one of the last window before that one. */
  Optional<PeriodicReport> acceptedBefore(ReportKey key) {
    return find(
            "planId = ?1 and ruleId = ?2 and windowFrom < ?3 and unitId = ?4 and state = ?5"
                + " order by windowFrom desc",
            key.plan(),
            key.rule(),
            key.from(),
            key.unit(),
            ReportState.ACCEPTED)
        .firstResultOptional();
  }

  /** The accepted ones of the windows before that one, from a first day on. */
  List<PeriodicReport> acceptedSince(ReportKey key, LocalDate first) {
    return list(
        "planId = ?1 and ruleId = ?2 and windowFrom >= ?3 and windowFrom < ?4 and unitId = ?5"
            + " and state = ?6",
        key.plan(),
        key.rule(),
        first,
        key.from(),
        key.unit(),
        ReportState.ACCEPTED);
  }

  /** The newest editions of a plan whose windows begin within those days, by what they are. */
  Map<ReportKey, PeriodicReport> newestOf(String plan, LocalDate first, LocalDate last) {
    Map<ReportKey, PeriodicReport> newest = new LinkedHashMap<>();
    list(
            "planId = ?1 and windowFrom >= ?2 and windowFrom <= ?3 order by edition",
            plan,
            first,
            last)
        .forEach(report -> newest.put(report.key(), report));
    return newest;
  }

  /** The accepted ones of these units in a window, by unit. */
  Map<String, PeriodicReport> acceptedOf(ReportKey key, Collection<String> units) {
    Map<String, PeriodicReport> accepted = new LinkedHashMap<>();
    if (!units.isEmpty()) {
      list(
              "planId = ?1 and ruleId = ?2 and windowFrom = ?3 and unitId in ?4 and state = ?5",
              key.plan(),
              key.rule(),
              key.from(),
              units,
              ReportState.ACCEPTED)
          .forEach(report -> accepted.put(report.key().unit(), report));
    }
    return accepted;
  }

  /**
   * Whether the consolidated one went up, so that what it was made of stays. Asked without the
   * caller's scope: a village doesn't reach the row of its town.
   */
  boolean isLocked(ReportKey key) {
    return isAbove(key, EnumSet.of(ReportState.SUBMITTED, ReportState.ACCEPTED));
  }

  /**
   * Whether the consolidated one came back, so that cells of what it was made of may come back,
   * too. Asked likewise.
   */
  boolean isBack(ReportKey key) {
    return isAbove(key, EnumSet.of(ReportState.RETURNED));
  }

  /** Whether a unit's report has a consolidated one that stands so. */
  private boolean isAbove(ReportKey key, Set<ReportState> states) {
    return !key.consolidated()
        && database
            .query(
                "select state from periodic_report where plan_id = ? and rule_id = ?"
                    + " and window_from = ? and unit_id = '' order by edition desc limit 1",
                row -> ReportState.valueOf(row.getString(1)),
                key.plan(),
                key.rule(),
                key.from())
            .stream()
            .anyMatch(states::contains);
  }

  /**
   * Makes the consolidated report's way up and a step of a unit's wait for each other, also before
   * anybody began the consolidated one: what goes up has what was accepted by then, and what is
   * accepted later finds itself locked. Whether the caller reaches the report is asked after it.
   */
  void holdWindow(UUID id) {
    database
        .query(
            "select plan_id, rule_id, window_from from periodic_report where id = ?",
            row ->
                List.<Object>of(
                    row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)),
            id)
        .forEach(window ->
            database.update(
                "insert into periodic_window (plan_id, rule_id, window_from) values (?, ?, ?)"
                    + " on duplicate key update plan_id = values(plan_id)",
                window.toArray()));
  }

  /**
   * What was handed in by a plan and not decided, the first first. Asked without the caller's
   * scope: who hands in doesn't reach what others did.
   */
  List<ReportKey> handedIn(String plan) {
    return database.query(
        "select rule_id, window_from, unit_id from periodic_report where plan_id = ?"
            + " and state = 'SUBMITTED' order by submitted_at, id",
        row ->
            new ReportKey(
                plan, row.getString(1), row.getObject(2, LocalDate.class), row.getString(3)),
        plan);
  }

  /** Windows of a plan whose consolidated report went up, as keys without unit. */
  List<ReportKey> lockedOf(String plan) {
    return database
        .query(
            "select rule_id, window_from, state from periodic_report r where plan_id = ?"
                + " and unit_id = '' and edition = (select max(n.edition) from periodic_report n"
                + " where n.plan_id = r.plan_id and n.rule_id = r.rule_id"
                + " and n.window_from = r.window_from and n.unit_id = '')",
            row ->
                ReportState.valueOf(row.getString(3)) == ReportState.SUBMITTED
                        || ReportState.valueOf(row.getString(3)) == ReportState.ACCEPTED
                    ? new ReportKey(
                        plan,
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        ReportKey.CONSOLIDATED)
                    : null,
            plan)
        .stream()
        .filter(Objects::nonNull)
        .toList();
  }
}
