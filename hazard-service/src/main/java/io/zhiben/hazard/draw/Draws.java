package io.zhiben.hazard.draw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Draws implements PanacheRepositoryBase<Draw, UUID> {
  private final Database database;

  Draws(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  Draw require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /**
   * Locked until the transaction ends, so that a target is not withdrawn while its inspection is
   * being recorded, nor published in between.
   */
  Draw requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query("select 1 from random_draw where id = ? for update", row -> 1, id);
    return require(id);
  }
}
