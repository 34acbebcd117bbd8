package io.zhiben.reporting.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Meetings implements PanacheRepositoryBase<Meeting, UUID> {
  private final Database database;

  Meetings(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  Meeting require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  Meeting requireForWriting(UUID id) {
    // plain SQL, as Hibernate's "for update of" is not in MariaDB's language
    database.query("select 1 from meeting where id = ? for update", row -> 1, id);
    return require(id);
  }
}
