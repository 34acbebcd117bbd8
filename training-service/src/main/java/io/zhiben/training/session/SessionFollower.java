package io.zhiben.training.session;

import io.zhiben.contracts.event.EventType;
import io.zhiben.platform.outbox.Outbox;
import io.zhiben.training.directory.EnterpriseFollowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Keeps training sessions with their enterprise when it moves or gets another name. */
@ApplicationScoped
class SessionFollower {
  private final EntityManager entityManager;
  private final Outbox outbox;

  SessionFollower(EntityManager entityManager, Outbox outbox) {
    this.entityManager = entityManager;
    this.outbox = outbox;
  }

  void follow(@Observes EnterpriseFollowed change) {
    entityManager
        .createQuery("from TrainingSession e where e.enterpriseId = :id", TrainingSession.class)
        .setParameter("id", change.enterprise().id())
        .getResultList()
        .forEach(session -> follow(session, change));
  }

  private void follow(TrainingSession session, EnterpriseFollowed change) {
    session.follow(change.enterprise());
    if (change.moved()) {
      outbox.append(EventType.TRAINING_SESSION_MOVED, session::state);
    }
  }
}
