package io.zhiben.hazard.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Activities implements PanacheRepositoryBase<RiskyActivity, UUID> {
  private final Database database;

  Activities(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  RiskyActivity require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  RiskyActivity requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query("select 1 from risky_activity where id = ? for update", row -> 1, id);
    return require(id);
  }

  /** Of an activity that was reached. */
  List<ActivityPatrol> patrolsOf(UUID activityId) {
    return getEntityManager()
        .createQuery(
            "from ActivityPatrol p where p.activityId = :activity order by p.id",
            ActivityPatrol.class)
        .setParameter("activity", activityId)
        .getResultList();
  }

  void keep(ActivityPatrol patrol) {
    getEntityManager().persist(patrol);
  }
}
