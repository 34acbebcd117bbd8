package io.zhiben.hazard.rectification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class LedgerRows implements PanacheRepositoryBase<LedgerRow, UUID> {
  private final Database database;

  LedgerRows(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  LedgerRow require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The same; it doesn't change until the transaction ends. */
  LedgerRow requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query("select 1 from ledger_row where id = ? for update", row -> 1, id);
    return require(id);
  }
}
