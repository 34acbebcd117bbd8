package io.zhiben.training.exam;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.training.TrainingError;
import io.zhiben.training.directory.EnterpriseDirectory;
import io.zhiben.training.directory.ListedEnterprise;
import io.zhiben.training.session.Audience;
import io.zhiben.training.session.HeldSession;
import io.zhiben.training.session.HeldSessions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whose exam it is: a session's, an enterprise's or an office's. */
@ApplicationScoped
class ExamSubjects {
  private final HeldSessions sessions;
  private final EnterpriseDirectory directory;
  private final RegionTree regions;

  ExamSubjects(HeldSessions sessions, EnterpriseDirectory directory, RegionTree regions) {
    this.sessions = sessions;
    this.directory = directory;
    this.regions = regions;
  }

  /**
   * @param enterprise null for an office
   */
  record Subject(Place place, ListedEnterprise enterprise, Audience audience) {}

  /** Not found where the caller doesn't reach the session or the enterprise. */
  Subject of(RecordExam command) {
    if (command.sessionId() != null) {
      return ofSession(command);
    }
    if (command.audience() == null) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "audience");
    }
    if (command.enterpriseId() == null) {
      return new Subject(regions.placeOf(command.regionCode()), null, command.audience());
    }
    ListedEnterprise enterprise = directory.require(command.enterpriseId());
    return new Subject(enterprise.place(), enterprise, command.audience());
  }

  private Subject ofSession(RecordExam command) {
    HeldSession session = sessions.require(command.sessionId());
    if (session.examId() != null) {
      throw Problem.of(TrainingError.SESSION_EXAMINED);
    }
    if (command.audience() != null && command.audience() != session.audience()) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "audience");
    }
    if (command.heldOn().isBefore(session.heldOn())) {
      throw Problem.ofField(TrainingError.EXAM_TOO_EARLY, "heldOn", session.heldOn());
    }
    if (command.candidates() > session.attendees()) {
      throw Problem.ofField(TrainingError.TOO_MANY_CANDIDATES, "candidates", session.attendees());
    }
    return new Subject(session.place(), session.enterprise(), session.audience());
  }

  /** Notes it with its session, where it has one. */
  void examined(RecordExam command, UUID exam) {
    if (command.sessionId() != null) {
      sessions.examined(command.sessionId(), exam);
    }
  }
}
