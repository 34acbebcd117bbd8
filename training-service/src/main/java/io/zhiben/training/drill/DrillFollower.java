package io.zhiben.training.drill;

import io.zhiben.contracts.event.EventType;
import io.zhiben.platform.outbox.Outbox;
import io.zhiben.training.directory.EnterpriseFollowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Keeps drills with their enterprise when it moves or gets another name. */
@ApplicationScoped
class DrillFollower {
  private final EntityManager entityManager;
  private final Outbox outbox;

  DrillFollower(EntityManager entityManager, Outbox outbox) {
    this.entityManager = entityManager;
    this.outbox = outbox;
  }

  void follow(@Observes EnterpriseFollowed change) {
    entityManager
        .createQuery("from Drill e where e.enterpriseId = :id", Drill.class)
        .setParameter("id", change.enterprise().id())
        .getResultList()
        .forEach(drill -> follow(drill, change));
  }

  private void follow(Drill drill, EnterpriseFollowed change) {
    drill.follow(change.enterprise());
    if (change.moved()) {
      outbox.append(EventType.DRILL_MOVED, drill::state);
    }
  }
}
