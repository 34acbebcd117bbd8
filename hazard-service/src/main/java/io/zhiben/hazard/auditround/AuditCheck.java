package io.zhiben.hazard.auditround;

import io.zhiben.hazard.auditround.AuditCommands.CheckQuestion;
import io.zhiben.hazard.auditround.AuditEnums.CheckResult;
import io.zhiben.hazard.auditround.AuditEnums.Method;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Evidence to a question. It is never changed; the newest to a question counts. */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "audit_check")
class AuditCheck {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID unitId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID questionId;

  @Enumerated(EnumType.STRING)
  private Method method;

  private String evidence;

  @Enumerated(EnumType.STRING)
  private CheckResult result;

  private Integer points;
  private String note;
  private String checkedBy;
  private Instant checkedAt;

  /** For Hibernate. */
  protected AuditCheck() {}

  AuditCheck(UUID unitId, AuditQuestion question, CheckQuestion command) {
    this.id = Ids.next();
    this.unitId = unitId;
    this.questionId = question.id();
    this.method = command.method();
    this.evidence = command.evidence().strip();
    this.result = command.result();
    this.points = pointsOf(command, question.points());
    this.note = command.note();
  }

  /** What it gives; null where the question doesn't apply. */
  static Integer pointsOf(CheckQuestion command, int most) {
    boolean none = command.result() == CheckResult.NOT_APPLICABLE;
    if (command.points() != null && (none || command.points() > most)) {
      throw Problem.ofField(AuditRoundError.AUDIT_POINTS_TOO_MANY, "points", most);
    }
    if (command.points() != null) {
      return command.points();
    }
    return switch (command.result()) {
      case MET -> most;
      case PARTLY -> most / 2;
      case NOT_MET -> 0;
      case NOT_APPLICABLE -> null;
    };
  }

  void checkedBy(String subject, Instant at) {
    this.checkedBy = subject;
    this.checkedAt = at;
  }

  UUID questionId() {
    return questionId;
  }

  Method method() {
    return method;
  }

  String evidence() {
    return evidence;
  }

  CheckResult result() {
    return result;
  }

  Integer points() {
    return points;
  }

  String note() {
    return note;
  }

  Instant checkedAt() {
    return checkedAt;
  }
}
