package io.zhiben.hazard.roadrisk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RoadRisks implements PanacheRepositoryBase<RoadRisk, UUID> {
  private final Database database;

  RoadRisks(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  RoadRisk require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  RoadRisk requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query("select 1 from road_risk where id = ? for update", row -> 1, id);
    return require(id);
  }

  /** The item that stands for a section of that place. */
  Optional<RoadRisk> standing(String placeCode, String section) {
    return database
        .query(
            "select 1 from road_risk where place_code = ? and standing_section = ? for update",
            row -> 1,
            placeCode,
            section)
        .stream()
        .findFirst()
        .flatMap(found ->
            find("place.code = ?1 and standingSection = ?2", placeCode, section)
                .firstResultOptional());
  }

  /** Traffic accidents there since that moment that were not withdrawn, the newest one too. */
  long accidentsSince(String placeCode, String section, Instant since) {
    return database
        .query(
            "select count(*) from accident where place_code = ? and road_section = ?"
                + " and type = 'TRAFFIC' and kind = 'ACCIDENT' and state <> 'WITHDRAWN'"
                + " and occurred_at >= ? lock in share mode",
            row -> row.getLong(1),
            placeCode,
            section,
            since)
        .getFirst();
  }
}
