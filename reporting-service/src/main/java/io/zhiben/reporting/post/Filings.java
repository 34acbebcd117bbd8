package io.zhiben.reporting.post;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.time.Ids;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of packages that were submitted to the level above. */
@ApplicationScoped
class Filings {
  private static final String COLUMNS =
      "select id, version, place_code, to_region, plan_id, round, state, content, content_hash,"
          + " submitted_on, reason, filed_number, decided_on from filing";

  private final Database database;

  Filings(Database database) {
    this.database = database;
  }

  record Row(
      UUID id,
      long version,
      String regionCode,
      String toRegion,
      String plan,
      int round,
      FilingState state,
      String content,
      String hash,
      LocalDate submittedOn,
      String reason,
      String number,
      LocalDate decidedOn) {}

  /** What is filed, as text, and what tells it from another. */
  record Packed(String content, String hash) {}

  /** Those submitted by that place or one in it, the newest first. */
  List<Row> within(String region) {
    return Sql.of(
            COLUMNS
                + " where ? in (place_code, town_code, district_code, city_code) order by id desc",
            region)
        .list(database, Filings::read);
  }

  Optional<Row> find(UUID id) {
    return Sql.of(COLUMNS + " where id = ?", id).list(database, Filings::read).stream().findFirst();
  }

  Optional<Row> findForWriting(UUID id) {
    return Sql.of(COLUMNS + " where id = ? for update", id).list(database, Filings::read).stream()
        .findFirst();
  }

  /** Those of a plan, the newest first. */
  List<Row> of(String plan) {
    return Sql.of(COLUMNS + " where plan_id = ? order by round desc", plan)
        .list(database, Filings::read);
  }

  /** Those of a plan, the newest first, locked until the transaction ends. */
  List<Row> ofForWriting(String plan) {
    return Sql.of(COLUMNS + " where plan_id = ? order by round desc for update", plan)
        .list(database, Filings::read);
  }

  /** Its id; null where another took the round at the same time. */
  UUID add(
      Place place,
      String toRegion,
      String plan,
      int round,
      Packed packed,
      LocalDate day,
      String by) {
    UUID id = Ids.next();
    int added =
        database.update(
            "insert ignore into filing (id, version, place_code, city_code, district_code,"
                + " town_code, to_region, plan_id, round, state, content, content_hash,"
                + " submitted_on, submitted_by) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            id,
            place.code(),
            place.cityCode(),
            place.districtCode(),
            place.townCode(),
            toRegion,
            plan,
            round,
            FilingState.SUBMITTED,
            packed.content(),
            packed.hash(),
            day,
            by);
    return added == 0 ? null : id;
  }

  void decide(UUID id, FilingState state, String reason, String number, LocalDate day) {
    database.update(
        "update filing set version = version + 1, state = ?, reason = ?, filed_number = ?,"
            + " decided_on = ? where id = ?",
        state,
        reason,
        number,
        day,
        id);
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        Database.uuid(row.getBytes("id")),
        row.getLong("version"),
        row.getString("place_code"),
        row.getString("to_region"),
        row.getString("plan_id"),
        row.getInt("round"),
        FilingState.valueOf(row.getString("state")),
        row.getString("content"),
        row.getString("content_hash"),
        row.getObject("submitted_on", LocalDate.class),
        row.getString("reason"),
        row.getString("filed_number"),
        row.getObject("decided_on", LocalDate.class));
  }
}
