package io.zhiben.hazard.agencywatch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AgencyNotices implements PanacheRepositoryBase<AgencyNotice, UUID> {
  private final Database database;

  AgencyNotices(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  AgencyNotice require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  AgencyNotice requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query("select 1 from agency_notice where id = ? for update", row -> 1, id);
    return require(id);
  }

  /** Takes the one place that an agency and period has; false when another took it. */
  boolean take(String key, UUID id) {
    return database.update(
            "insert ignore into agency_notice_key (agency_period, notice_id) values (?, ?)",
            key,
            id)
        == 1;
  }
}
