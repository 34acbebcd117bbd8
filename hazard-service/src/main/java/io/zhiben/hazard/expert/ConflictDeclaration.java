package io.zhiben.hazard.expert;

import io.zhiben.hazard.expert.ExpertCommands.DeclareConflict;
import io.zhiben.hazard.expert.ExpertEnums.DeclarationOutcome;
import io.zhiben.hazard.expert.ExpertEnums.Relation;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody's word on a tie between a provider and an enterprise. It is never changed; an officer
 * can lift it. Reached only by way of the engagement, whose scope bounds it.
 */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "conflict_declaration")
class ConflictDeclaration {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID engagementId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  @Embedded private Provider provider;

  @Column(columnDefinition = "BINARY(16)")
  private UUID expertId;

  @Enumerated(EnumType.STRING)
  private Relation relation;

  private LocalDate relatedUntil;

  @Enumerated(EnumType.STRING)
  private DeclarationOutcome outcome;

  private String rule;
  private String note;
  private String declaredBy;
  private Instant declaredAt;
  private String liftedBy;
  private Instant liftedAt;
  private String liftReason;

  /** For Hibernate. */
  protected ConflictDeclaration() {}

  ConflictDeclaration(
      Engagement engagement, DeclareConflict command, ExpertRules rules, LocalDate today) {
    this.id = Ids.next();
    this.engagementId = engagement.id();
    this.enterpriseId = command.enterpriseId();
    this.provider = engagement.provider();
    this.expertId = command.expertId();
    this.relation = command.relation();
    this.relatedUntil = command.until();
    this.outcome =
        rules.counts(command.relation(), command.until(), today)
            ? DeclarationOutcome.RECUSED
            : DeclarationOutcome.CLEAR;
    this.rule = rules.name();
    this.note = command.note();
  }

  void declaredBy(String subject, Instant at) {
    this.declaredBy = subject;
    this.declaredAt = at;
  }

  void lift(String reason, String subject, Instant at) {
    if (liftedAt != null || outcome == DeclarationOutcome.CLEAR) {
      throw Problem.of(ExpertError.CONFLICT_NOTHING_TO_LIFT);
    }
    this.liftReason = reason;
    this.liftedBy = subject;
    this.liftedAt = at;
  }

  /** Whether it stands against a visit on that day, by the rules of that day. */
  boolean forbids(ExpertRules rules, LocalDate day) {
    return liftedAt == null && rules.counts(relation, relatedUntil, day);
  }

  UUID id() {
    return id;
  }

  UUID engagementId() {
    return engagementId;
  }

  UUID enterpriseId() {
    return enterpriseId;
  }

  UUID expertId() {
    return expertId;
  }

  Relation relation() {
    return relation;
  }

  LocalDate relatedUntil() {
    return relatedUntil;
  }

  DeclarationOutcome outcome() {
    return outcome;
  }

  String rule() {
    return rule;
  }

  String note() {
    return note;
  }

  Instant declaredAt() {
    return declaredAt;
  }

  Instant liftedAt() {
    return liftedAt;
  }

  String liftReason() {
    return liftReason;
  }
}
