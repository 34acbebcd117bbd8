package io.zhiben.hazard.reward;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Funds implements PanacheRepositoryBase<Fund, UUID> {
  private final Database database;

  Funds(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  Fund require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /**
   * Locked until the transaction ends, so that two payments don't count from the same balance.
   * Empty where the place keeps no fund here.
   */
  Optional<Fund> ofForWriting(Place place) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query(
        "select 1 from reward_fund where place_code = ? for update", row -> 1, place.code());
    return find("place.code", place.code()).firstResultOptional();
  }
}
