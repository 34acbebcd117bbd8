package io.zhiben.hazard.credit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Credits implements PanacheRepositoryBase<CreditRecord, UUID> {
  private final Database database;

  Credits(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  CreditRecord require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  CreditRecord requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query("select 1 from credit_record where id = ? for update", row -> 1, id);
    return require(id);
  }
}
