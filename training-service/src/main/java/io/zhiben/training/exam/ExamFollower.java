package io.zhiben.training.exam;

import io.zhiben.contracts.event.EventType;
import io.zhiben.platform.outbox.Outbox;
import io.zhiben.training.directory.EnterpriseFollowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Keeps exams with their enterprise when it moves or gets another name. */
@ApplicationScoped
class ExamFollower {
  private final EntityManager entityManager;
  private final Outbox outbox;

  ExamFollower(EntityManager entityManager, Outbox outbox) {
    this.entityManager = entityManager;
    this.outbox = outbox;
  }

  void follow(@Observes EnterpriseFollowed change) {
    entityManager
        .createQuery("from Exam e where e.enterpriseId = :id", Exam.class)
        .setParameter("id", change.enterprise().id())
        .getResultList()
        .forEach(exam -> follow(exam, change));
  }

  private void follow(Exam exam, EnterpriseFollowed change) {
    exam.follow(change.enterprise());
    if (change.moved()) {
      outbox.append(EventType.EXAM_MOVED, exam::state);
    }
  }
}
