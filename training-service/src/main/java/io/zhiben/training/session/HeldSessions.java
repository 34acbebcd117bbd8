package io.zhiben.training.session;

import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Training sessions for those that build on them, within the caller's scope. */
@ApplicationScoped
public class HeldSessions {
  private final EntityManager entityManager;

  HeldSessions(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public HeldSession require(UUID id) {
    return find(id).held();
  }

  /** Notes in what exam it ended; of two at once the session's version lets one through. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void examined(UUID id, UUID examId) {
    find(id).examined(examId);
  }

  private TrainingSession find(UUID id) {
    TrainingSession session = entityManager.find(TrainingSession.class, id);
    if (session == null) {
      throw Problem.notFound();
    }
    return session;
  }
}
