package io.zhiben.reporting.edition;

import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was said to versions; each caller reaches what was said at his place and below. */
@ApplicationScoped
class Comments {
  private static final String SELECT =
      "select id, place_code, city_code, district_code, town_code, unit_id, org, about, text,"
          + " written_at, accepted, answer, answered_at from plan_comment";

  private final Database database;
  private final Clock clock;

  Comments(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A comment as it is kept.
   *
   * @param unit of the plan that it was written for; null for a place that is none
   * @param org of the department that wrote it; null for an office
   * @param accepted null while it isn't answered
   */
  record Kept(
      UUID id,
      Place place,
      String unit,
      String org,
      String about,
      String text,
      Instant writtenAt,
      Boolean accepted,
      String answer,
      Instant answeredAt) {}

  /** How many there are. */
  record Count(long all, long unanswered) {}

  /** Of all places: how many there are is no secret of those who see the version. */
  Count count(Edition edition) {
    return database
        .query(
            "select count(*), coalesce(sum(answer is null), 0) from plan_comment"
                + " where plan_id = ? and version = ?",
            row -> new Count(row.getLong(1), row.getLong(2)),
            edition.planId(),
            edition.version())
        .getFirst();
  }

  /** In the order of time. */
  List<Kept> of(Edition edition) {
    return database
        .query(
            SELECT + " where plan_id = ? and version = ? order by written_at, id",
            Comments::read,
            edition.planId(),
            edition.version())
        .stream()
        .filter(comment -> reaches(CurrentCaller.get(), comment))
        .toList();
  }

  /** Not found alike when there is none, when it is about another version, and out of reach. */
  Kept require(Edition edition, UUID id) {
    return of(edition).stream()
        .filter(comment -> comment.id().equals(id))
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  private static boolean reaches(Caller caller, Kept comment) {
    return comment.place().isWithin(caller.region());
  }

  UUID add(Edition edition, Place place, String unit, String org, String about, String text) {
    UUID id = Ids.next();
    database.update(
        "insert into plan_comment (id, plan_id, version, place_code, city_code, district_code,"
            + " town_code, unit_id, org, about, text, written_by, written_at)"
            + " values (?,?,?,?,?,?,?,?,?,?,?,?,?)",
        id,
        edition.planId(),
        edition.version(),
        place.code(),
        place.cityCode(),
        place.districtCode(),
        place.townCode(),
        unit,
        org,
        about,
        text,
        CurrentCaller.get().subject(),
        clock.instant());
    return id;
  }

  void answer(UUID id, boolean accepted, String answer) {
    database.update(
        "update plan_comment set accepted = ?, answer = ?, answered_by = ?, answered_at = ?"
            + " where id = ?",
        accepted,
        answer,
        CurrentCaller.get().subject(),
        clock.instant(),
        id);
  }

  private static Kept read(ResultSet row) throws SQLException {
    boolean accepted = row.getBoolean("accepted");
    boolean open = row.wasNull();
    return new Kept(
        Database.uuid(row.getBytes("id")),
        new Place(
            row.getString("place_code"),
            row.getString("city_code"),
            row.getString("district_code"),
            row.getString("town_code")),
        row.getString("unit_id"),
        row.getString("org"),
        row.getString("about"),
        row.getString("text"),
        Database.instant(row, "written_at"),
        open ? null : accepted,
        row.getString("answer"),
        Database.instant(row, "answered_at"));
  }
}
