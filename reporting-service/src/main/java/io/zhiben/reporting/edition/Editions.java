package io.zhiben.reporting.edition;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.plan.PlanAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The versions that are kept, within the caller's sight. */
@ApplicationScoped
class Editions {
  private static final String SELECT =
      "select v.plan_id, v.version, p.region_code, v.state, v.source, v.revision, v.content,"
          + " v.reason, v.document_number, v.effective_from, v.comments_until, v.created_at,"
          + " v.issued_at, exists (select 1 from plan_version later where later.plan_id = v.plan_id"
          + " and later.issued_at > v.issued_at and later.state = 'ISSUED'"
          + " and (later.effective_from is null or later.effective_from <= ?)) as superseded"
          + " from plan_version v join plan_pack p on p.id = v.plan_id";

  private final Database database;
  private final PlanAccess access;
  private final Clock clock;

  Editions(Database database, PlanAccess access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /**
   * The versions of a plan that the caller sees, the newest first; not found where there is none.
   */
  List<Edition> of(String planId) {
    List<Edition> seen =
        database
            .query(
                SELECT + " where v.plan_id = ? order by v.version desc",
                Editions::read,
                LocalDate.now(clock),
                planId)
            .stream()
            .filter(this::isSeen)
            .toList();
    if (seen.isEmpty()) {
      throw Problem.notFound();
    }
    return seen;
  }

  /** Drafts and what is out for comments, of all plans that the caller sees. */
  List<Edition> open() {
    return database
        .query(
            SELECT + " where v.open_slot = 1 order by v.plan_id",
            Editions::read,
            LocalDate.now(clock))
        .stream()
        .filter(this::isSeen)
        .toList();
  }

  /** Not found alike when there is none and when the caller doesn't see it. */
  Edition require(String planId, long version) {
    return database
        .query(
            SELECT + " where v.plan_id = ? and v.version = ?",
            Editions::read,
            LocalDate.now(clock),
            planId,
            version)
        .stream()
        .filter(this::isSeen)
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  /** Locks the plan first, so that its versions change one after the other. */
  Edition requireForWriting(String planId, long version) {
    lock(planId);
    return require(planId, version);
  }

  private void lock(String planId) {
    database.query("select 1 from plan_pack where id = ? for update", row -> 1, planId);
  }

  private boolean isSeen(Edition edition) {
    return access.isInSight(edition.region())
        && EditionPolicy.sees(edition.standing(), CurrentCaller.get());
  }

  /** The newest issued version of a plan; empty where none was issued. */
  Optional<Edition> newestIssued(String planId) {
    return database
        .query(
            SELECT
                + " where v.plan_id = ? and v.state = 'ISSUED'"
                + " order by v.issued_at desc, v.version desc limit 1",
            Editions::read,
            LocalDate.now(clock),
            planId)
        .stream()
        .findFirst();
  }

  /** False when another plan has that id. */
  boolean begin(String planId, String region) {
    return database.update(
            "insert ignore into plan_pack"
                + " (id, region_code, version, last_version, content_hash, loaded_at)"
                + " values (?, ?, 0, 0, '', ?)",
            planId,
            region,
            clock.instant())
        == 1;
  }

  /** The number of the version that was made; the plan must have no open one. */
  long add(String planId, String content, String reason) {
    lock(planId);
    boolean open =
        !database
            .query(
                "select 1 from plan_version where plan_id = ? and open_slot = 1", row -> 1, planId)
            .isEmpty();
    if (open) {
      throw Problem.of(EditionError.PLAN_OPEN_VERSION);
    }
    database.update("update plan_pack set last_version = last_version + 1 where id = ?", planId);
    long version =
        database
            .query("select last_version from plan_pack where id = ?", row -> row.getLong(1), planId)
            .getFirst();
    database.update(
        "insert into plan_version (plan_id, version, state, source, revision, content, reason,"
            + " created_by, created_at, open_slot) values (?, ?, 'DRAFT', 'PORTAL', 1, ?, ?, ?, ?, 1)",
        planId,
        version,
        content,
        reason,
        CurrentCaller.get().subject(),
        clock.instant());
    return version;
  }

  void write(Edition edition, String content) {
    change(edition, "content = ?", content);
  }

  void consult(Edition edition, LocalDate until) {
    change(edition, "state = 'IN_CONSULTATION', comments_until = ?", until);
  }

  void withdraw(Edition edition, String reason) {
    change(edition, "state = 'WITHDRAWN', open_slot = null, reason = ?", reason);
  }

  /**
   * @param from null for the first version of a plan
   */
  void issue(Edition edition, String content, String documentNumber, LocalDate from) {
    change(
        edition,
        "state = 'ISSUED', open_slot = null, content = ?, document_number = ?, effective_from = ?,"
            + " issued_by = ?, issued_at = ?",
        content,
        documentNumber,
        from,
        CurrentCaller.get().subject(),
        clock.instant());
    database.update(
        "update plan_pack set version = ? where id = ?", edition.version(), edition.planId());
  }

  private void change(Edition edition, String what, Object... values) {
    Object[] arguments = new Object[values.length + 2];
    System.arraycopy(values, 0, arguments, 0, values.length);
    arguments[values.length] = edition.planId();
    arguments[values.length + 1] = edition.version();
    database.update(
        "update plan_version set revision = revision + 1, "
            + what
            + " where plan_id = ? and version = ?",
        arguments);
  }

  private static Edition read(ResultSet row) throws SQLException {
    return new Edition(
        row.getString("plan_id"),
        row.getLong("version"),
        row.getString("region_code"),
        EditionState.valueOf(row.getString("state")),
        row.getString("source"),
        row.getLong("revision"),
        row.getString("content"),
        row.getString("reason"),
        row.getString("document_number"),
        day(row, "effective_from"),
        day(row, "comments_until"),
        Database.instant(row, "created_at"),
        Database.instant(row, "issued_at"),
        row.getBoolean("superseded"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    Date date = row.getDate(column);
    return date == null ? null : date.toLocalDate();
  }
}
