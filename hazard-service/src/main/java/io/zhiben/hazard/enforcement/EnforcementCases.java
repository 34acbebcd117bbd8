package io.zhiben.hazard.enforcement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class EnforcementCases implements PanacheRepositoryBase<EnforcementCase, UUID> {
  private final Database database;

  EnforcementCases(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  EnforcementCase require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** Locked until the transaction ends, so that two payments don't count from the same sum. */
  EnforcementCase requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query("select 1 from enforcement_case where id = ? for update", row -> 1, id);
    return require(id);
  }

  /** Its version grows with this transaction, also when only what belongs to it changed. */
  void grow(EnforcementCase one) {
    getEntityManager().lock(one, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }
}
