package io.zhiben.hazard.auditround;

import io.zhiben.hazard.auditround.AuditCommands.FindProblem;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** A problem of a unit, until it is verified. */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "audit_problem")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE + ScopeFilter.OR_ENTERPRISE + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class AuditProblem extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;

  @Column(columnDefinition = "BINARY(16)")
  private UUID roundId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID unitId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID questionId;

  private String number;
  private String description;
  private String basis;
  private String owner;
  private LocalDate deadline;

  @Enumerated(EnumType.STRING)
  private ProblemState state;

  @Column(name = "is_common")
  private boolean common;

  private int timesReturned;
  private String answer;
  private String answeredBy;
  private Instant answeredAt;
  private String reviewNote;
  private String reviewedBy;
  private Instant reviewedAt;
  private String foundBy;
  private Instant foundAt;

  /** For Hibernate. */
  protected AuditProblem() {}

  AuditProblem(AuditUnit unit, FindProblem command, String number) {
    super(unit.place());
    this.enterpriseId = unit.enterpriseId();
    this.enterpriseCode = unit.enterpriseCode();
    this.roundId = unit.roundId();
    this.unitId = unit.id();
    this.questionId = command.questionId();
    this.number = number;
    this.description = command.description().strip();
    this.basis = command.basis();
    this.owner = command.owner().strip();
    this.deadline = command.deadline();
    this.state = ProblemState.FOUND;
  }

  void foundBy(String subject, Instant at) {
    this.foundBy = subject;
    this.foundAt = at;
  }

  void answer(String words, String subject, Instant at) {
    state = state.answer();
    answer = words;
    answeredBy = subject;
    answeredAt = at;
  }

  void giveBack(String reason) {
    state = state.giveBack();
    timesReturned++;
    reviewNote = reason;
  }

  void verify(String note, String subject) {
    ProblemState next = state.verify();
    if (answeredBy(subject)) {
      throw Problem.of(AuditRoundError.ANSWERER_CANNOT_VERIFY);
    }
    state = next;
    reviewNote = note;
  }

  void withdraw(String reason) {
    state = state.withdraw();
    reviewNote = reason;
  }

  void reviewedBy(String subject, Instant at) {
    this.reviewedBy = subject;
    this.reviewedAt = at;
  }

  /** Others may have it, too: the sector is told. */
  void markCommon() {
    common = true;
  }

  boolean answeredBy(String subject) {
    return subject.equals(answeredBy);
  }

  /** Whole days after the deadline while the unit owes its answer; 0 when it is in time. */
  long overdueDays(LocalDate today) {
    boolean late = state == ProblemState.FOUND && deadline.isBefore(today);
    return late ? ChronoUnit.DAYS.between(deadline, today) : 0;
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  UUID roundId() {
    return roundId;
  }

  UUID unitId() {
    return unitId;
  }

  UUID questionId() {
    return questionId;
  }

  String number() {
    return number;
  }

  String description() {
    return description;
  }

  String basis() {
    return basis;
  }

  String owner() {
    return owner;
  }

  LocalDate deadline() {
    return deadline;
  }

  ProblemState state() {
    return state;
  }

  boolean common() {
    return common;
  }

  int timesReturned() {
    return timesReturned;
  }

  String answer() {
    return answer;
  }

  Instant answeredAt() {
    return answeredAt;
  }

  String reviewNote() {
    return reviewNote;
  }

  Instant foundAt() {
    return foundAt;
  }

  Instant reviewedAt() {
    return reviewedAt;
  }
}
