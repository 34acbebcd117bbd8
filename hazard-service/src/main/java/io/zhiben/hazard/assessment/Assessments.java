package io.zhiben.hazard.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Assessments implements PanacheRepositoryBase<EnforcementAssessment, UUID> {
  private final Database database;

  Assessments(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  EnforcementAssessment require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  EnforcementAssessment requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query("select 1 from enforcement_assessment where id = ? for update", row -> 1, id);
    return require(id);
  }

  /** Takes the one place that a unit and period has; false when another took it. */
  boolean take(String key, UUID id) {
    return database.update(
            "insert ignore into enforcement_assessment_key (unit_period, assessment_id)"
                + " values (?, ?)",
            key,
            id)
        == 1;
  }
}
