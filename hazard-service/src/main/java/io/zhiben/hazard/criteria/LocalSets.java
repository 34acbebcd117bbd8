package io.zhiben.hazard.criteria;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps the sets of places, with every version. They are public documents: who sees them follows
 * from where they count, which the questions here say.
 */
@ApplicationScoped
class LocalSets {
  private static final String ROWS =
      "select set_id, version, place_code, city_code, district_code, town_code, content"
          + " from local_criteria_set ";

  private final Database database;
  private final ObjectMapper json;
  private final CriteriaLibrary national;

  LocalSets(Database database, ObjectMapper json, CriteriaLibrary national) {
    this.database = database;
    this.json = json;
    this.national = national;
  }

  /** One version of a set as it was written. */
  record Written(long version, Instant at, LocalContent content) {}

  /** The sets of the place and of those above it, oldest first. */
  @Transactional
  List<LocalSet> at(Place place) {
    return database.query(
        ROWS + "where place_code in (?, ?, ?, ?) order by set_id", this::read, above(place));
  }

  /** Those, and the sets of the places below. */
  @Transactional
  List<LocalSet> seenFrom(Place place) {
    Object[] above = above(place);
    return database.query(
        ROWS
            + "where place_code in (?, ?, ?, ?) or town_code = ? or district_code = ?"
            + " or city_code = ? order by set_id",
        this::read,
        above[0],
        above[1],
        above[2],
        above[3],
        place.code(),
        place.code(),
        place.code());
  }

  @Transactional
  List<LocalSet> all() {
    return database.query(ROWS + "order by set_id", this::read);
  }

  @Transactional
  Optional<LocalSet> find(String setId) {
    return database.query(ROWS + "where set_id = ?", this::read, setId).stream().findFirst();
  }

  /** It stays locked until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<LocalSet> findForWriting(String setId) {
    return database.query(ROWS + "where set_id = ? for update", this::read, setId).stream()
        .findFirst();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  long countOf(String region) {
    return database
        .query(
            "select count(*) from local_criteria_set where place_code = ?",
            row -> row.getLong(1),
            region)
        .getFirst();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void add(String setId, Place place, LocalContent content) {
    database.update(
        "insert into local_criteria_set"
            + " (set_id, version, place_code, city_code, district_code, town_code, content)"
            + " values (?, 1, ?, ?, ?, ?, ?)",
        setId,
        place.code(),
        place.cityCode(),
        place.districtCode(),
        place.townCode(),
        write(content));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void replace(String setId, long version, LocalContent content) {
    database.update(
        "update local_criteria_set set version = ?, content = ? where set_id = ?",
        version,
        write(content),
        setId);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void remember(String setId, long version, LocalContent content, String by, Instant at) {
    database.update(
        "insert into local_criteria_version (set_id, version, content, written_by, written_at)"
            + " values (?, ?, ?, ?, ?)",
        setId,
        version,
        write(content),
        by,
        at);
  }

  /** Every version, the latest first. */
  @Transactional
  List<Written> versions(String setId) {
    return database.query(
        "select version, written_at, content from local_criteria_version where set_id = ?"
            + " order by version desc",
        row ->
            new Written(
                row.getLong("version"),
                Database.instant(row, "written_at"),
                content(row.getString("content"))),
        setId);
  }

  private static Object[] above(Place place) {
    return new Object[] {
      place.code(),
      Objects.requireNonNullElse(place.townCode(), place.code()),
      Objects.requireNonNullElse(place.districtCode(), place.code()),
      Objects.requireNonNullElse(place.cityCode(), place.code())
    };
  }

  private LocalSet read(ResultSet row) throws SQLException {
    LocalContent content = content(row.getString("content"));
    String main = content.said().supplementOf();
    return new LocalSet(
        content.asSet(
            row.getString("set_id"),
            row.getInt("version"),
            main != null && national.lists(main) ? main : null),
        new Place(
            row.getString("place_code"),
            row.getString("city_code"),
            row.getString("district_code"),
            row.getString("town_code")),
        content);
  }

  private LocalContent content(String stored) {
    try {
      return json.readValue(stored, LocalContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(LocalContent content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
