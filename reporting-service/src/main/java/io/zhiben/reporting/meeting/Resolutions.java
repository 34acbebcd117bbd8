package io.zhiben.reporting.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

@ApplicationScoped
class Resolutions implements PanacheRepositoryBase<Resolution, UUID> {
  private final Database database;

  Resolutions(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  Resolution require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** Holds those that are open and due by that day, behind the id, until the transaction ends. */
  void holdOpen(LocalDate by, UUID behind, int most) {
    database.query(
        "select 1 from meeting_resolution where state = 'OPEN' and deadline <= ? and id > ?"
            + " order by id limit "
            + most
            + " for update",
        row -> 1,
        by,
        behind);
  }

  Resolution requireForWriting(UUID id) {
    // plain SQL, as Hibernate's "for update of" is not in MariaDB's language
    database.query("select 1 from meeting_resolution where id = ? for update", row -> 1, id);
    return require(id);
  }
}
