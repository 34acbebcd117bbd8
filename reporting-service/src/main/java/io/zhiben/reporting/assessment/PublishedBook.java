package io.zhiben.reporting.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps published assessments. They are for everybody on the plan's line of places, so whoever asks
 * has looked at that.
 */
@ApplicationScoped
class PublishedBook {
  private final Database database;
  private final ObjectMapper json;

  PublishedBook(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * A published assessment.
   *
   * @param asOf the day that its figures stand for
   */
  record Published(UUID id, Period period, LocalDate asOf, Instant publishedAt) {
    private static Published read(ResultSet row) throws SQLException {
      return new Published(
          Database.uuid(row.getBytes("id")),
          new Period(
              row.getObject("window_from", LocalDate.class),
              row.getObject("window_to", LocalDate.class)),
          row.getObject("as_of", LocalDate.class),
          Database.instant(row, "published_at"));
    }
  }

  /** All of a plan, by the first day of their periods. */
  Map<LocalDate, Published> of(String plan) {
    Map<LocalDate, Published> published = new HashMap<>();
    database
        .query(
            "select id, window_from, window_to, as_of, published_at from assessment"
                + " where plan_id = ?",
            Published::read,
            plan)
        .forEach(one -> published.put(one.period().from(), one));
    return published;
  }

  Optional<Published> find(String plan, LocalDate from) {
    return Optional.ofNullable(of(plan).get(from));
  }

  /** From the best to the last. */
  List<Score> scores(UUID assessment) {
    return database.query(
        "select detail from assessment_score where assessment_id = ? order by position",
        row -> parse(row.getString(1)),
        assessment);
  }

  /** The ranks of the last period before that day; none where that wasn't published. */
  Map<String, Integer> ranksBefore(String plan, LocalDate from) {
    Map<String, Integer> ranks = new HashMap<>();
    of(plan).values().stream()
        .filter(one -> one.period().to().plusDays(1).equals(from))
        .findFirst()
        .ifPresent(one ->
            scores(one.id()).stream()
                .filter(score -> score.rank() != null)
                .forEach(score -> ranks.put(score.subject(), score.rank())));
    return ranks;
  }

  /**
   * What is frozen.
   *
   * @param planVersion by whose scheme it was scored
   */
  record Frozen(String plan, long planVersion, Period period, LocalDate asOf, List<Score> scores) {}

  /** Freezes the scores; the key of plan and period lets nobody do it twice. */
  @Transactional(Transactional.TxType.MANDATORY)
  UUID put(Frozen frozen, Place place, String by, Instant at) {
    UUID id = Ids.next();
    database.update(
        "insert into assessment (id, version, place_code, city_code, district_code, town_code,"
            + " plan_id, plan_version, window_from, window_to, as_of, published_at, published_by)"
            + " values (?,1,?,?,?,?,?,?,?,?,?,?,?)",
        id,
        place.code(),
        place.cityCode(),
        place.districtCode(),
        place.townCode(),
        frozen.plan(),
        frozen.planVersion(),
        frozen.period().from(),
        frozen.period().to(),
        frozen.asOf(),
        at,
        by);
    int position = 0;
    for (Score score : frozen.scores()) {
      database.update(
          "insert into assessment_score (assessment_id, subject, position, detail)"
              + " values (?,?,?,?)",
          id,
          score.subject(),
          position++,
          write(score));
    }
    return id;
  }

  private Score parse(String detail) {
    try {
      return json.readValue(detail, Score.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(Score score) {
    try {
      return json.writeValueAsString(score);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
