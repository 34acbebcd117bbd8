package io.zhiben.training.session;

import io.zhiben.contracts.event.EventType;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import io.zhiben.platform.problem.Problem;
import io.zhiben.training.EntryWindow;
import io.zhiben.training.TrainingError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Records training sessions and shows one. */
@ApplicationScoped
class SessionDesk {
  private final EntityManager entityManager;
  private final SessionSubjects subjects;
  private final EntryWindow window;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  SessionDesk(
      EntityManager entityManager,
      SessionSubjects subjects,
      EntryWindow window,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.entityManager = entityManager;
    this.subjects = subjects;
    this.window = window;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  SessionView record(RecordSession command) {
    if ((command.enterpriseId() == null) == (command.regionCode() == null)) {
      throw Problem.ofField(TrainingError.SUBJECT_NOT_NAMED, "enterpriseId");
    }
    var enterprise = subjects.enterpriseOf(command);
    window.require(command.heldOn());
    TrainingSession session =
        new TrainingSession(
            subjects.placeOf(command, enterprise),
            enterprise,
            command,
            CurrentCaller.get().subject(),
            clock.instant());
    entityManager.persist(session);
    SessionView view = subjects.view(session);
    audit.record(
        "session.record", "TrainingSession", session.id(), session.place().code(), null, view);
    outbox.append(EventType.TRAINING_SESSION_RECORDED, session::state);
    return view;
  }

  @Transactional
  SessionView get(UUID id) {
    TrainingSession session = entityManager.find(TrainingSession.class, id);
    if (session == null) {
      throw Problem.notFound();
    }
    return subjects.view(session);
  }
}
