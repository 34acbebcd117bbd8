package io.zhiben.reporting.inbox;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps leaves. */
@ApplicationScoped
class Absences {
  private final Database database;

  Absences(Database database) {
    this.database = database;
  }

  /**
   * @param codeHash null where the substitute is named already
   */
  void add(Absence absence, String codeHash, String namedBy, Instant at) {
    database.update(
        "insert into inbox_absence (id, version, region_code, subject, substitute, code_hash,"
            + " from_day, to_day, named_by, made_at) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)",
        absence.id(),
        absence.region(),
        absence.subject(),
        absence.substitute(),
        codeHash,
        absence.from(),
        absence.to(),
        namedBy,
        at);
  }

  Optional<Absence> forUpdate(UUID id) {
    return database
        .query("select * from inbox_absence where id = ? for update", Absences::read, id)
        .stream()
        .findFirst();
  }

  Optional<Absence> ofCode(String hash) {
    return database
        .query("select * from inbox_absence where code_hash = ? for update", Absences::read, hash)
        .stream()
        .findFirst();
  }

  void accept(UUID id, String substitute) {
    database.update(
        "update inbox_absence set version = version + 1, substitute = ?, code_hash = null"
            + " where id = ?",
        substitute,
        id);
  }

  void end(UUID id, Instant at) {
    database.update(
        "update inbox_absence set version = version + 1, ended_at = ?, code_hash = null"
            + " where id = ?",
        at,
        id);
  }

  /** Those of a person that neither ended nor passed, and overlap these days. */
  boolean overlaps(String subject, LocalDate from, LocalDate to) {
    return !database
        .query(
            "select 1 from inbox_absence where subject = ? and ended_at is null and from_day <= ?"
                + " and to_day >= ? limit 1",
            row -> 1,
            subject,
            to,
            from)
        .isEmpty();
  }

  /** That concern the person, the newest first; those long over are left out. */
  List<Absence> of(String person, LocalDate since) {
    return database.query(
        "select * from inbox_absence where (subject = ? or substitute = ?) and to_day >= ?"
            + " order by from_day desc, id desc limit 50",
        Absences::read,
        person,
        person,
        since);
  }

  /** Of accounts of exactly that place, the newest first. */
  List<Absence> ofRegion(String region, LocalDate since) {
    return database.query(
        "select * from inbox_absence where region_code = ? and to_day >= ?"
            + " order by from_day desc, id desc limit 200",
        Absences::read,
        region,
        since);
  }

  /** Ids of those whom the person stands in for on that day. */
  List<String> replacedBy(String substitute, LocalDate day) {
    return database.query(
        "select distinct subject from inbox_absence where substitute = ? and ended_at is null"
            + " and from_day <= ? and to_day >= ? order by subject",
        row -> row.getString(1),
        substitute,
        day,
        day);
  }

  private static Absence read(ResultSet row) throws SQLException {
    return new Absence(
        Database.uuid(row.getBytes("id")),
        row.getLong("version"),
        row.getString("region_code"),
        row.getString("subject"),
        row.getString("substitute"),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class),
        Database.instant(row, "ended_at"));
  }
}
