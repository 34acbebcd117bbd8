package io.zhiben.hazard.vehicle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class VehicleOffences implements PanacheRepositoryBase<VehicleOffence, UUID> {
  private final Database database;

  VehicleOffences(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  VehicleOffence require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  VehicleOffence requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query("select 1 from vehicle_offence where id = ? for update", row -> 1, id);
    return require(id);
  }

  /** Offences of that vehicle before this one that were not dismissed. */
  long earlier(VehicleOffence offence) {
    return count(
        "plate = ?1 and id < ?2 and state <> ?3",
        offence.plate(),
        offence.id(),
        OffenceState.DISMISSED);
  }
}
