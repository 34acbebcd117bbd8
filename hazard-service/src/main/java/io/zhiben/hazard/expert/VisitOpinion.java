package io.zhiben.hazard.expert;

import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.expert.ExpertCommands.GiveOpinion;
import io.zhiben.hazard.expert.ExpertEnums.OpinionDecision;
import io.zhiben.hazard.expert.ExpertEnums.Urgency;
import io.zhiben.hazard.hazard.Finding;
import io.zhiben.hazard.hazard.Level;
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
import java.util.UUID;

/** What a report says about one item, and what the officer makes of it. Reached by the visit. */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "visit_opinion")
class VisitOpinion {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID visitId;

  private int reportNo;
  private int itemNo;
  private String questionRef;

  @Column(columnDefinition = "BINARY(16)")
  private UUID findingHazardId;

  private String problem;
  private String spot;
  private String basis;
  @Embedded private CitedClause clause;
  private String advice;

  @Enumerated(EnumType.STRING)
  private Urgency urgency;

  @Enumerated(EnumType.STRING)
  private OpinionDecision decision;

  private String decideReason;
  private String decidedBy;
  private Instant decidedAt;

  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  /** For Hibernate. */
  protected VisitOpinion() {}

  VisitOpinion(ExpertVisit visit, int itemNo, GiveOpinion given, CitedClause clause) {
    this.id = Ids.next();
    this.visitId = visit.id();
    this.reportNo = visit.reportNo();
    this.itemNo = itemNo;
    this.questionRef = given.questionRef();
    this.findingHazardId = given.findingId();
    this.problem = given.problem().strip();
    this.spot = given.place();
    this.basis = given.basis();
    this.clause = clause;
    this.advice = given.advice().strip();
    this.urgency = given.urgency();
    this.decision = OpinionDecision.PENDING;
  }

  /**
   * @param hazard that it is, or became
   */
  void adopt(UUID hazard, String reason) {
    requirePending();
    decision = OpinionDecision.ADOPTED;
    hazardId = hazard;
    decideReason = reason;
  }

  void dismiss(String reason) {
    requirePending();
    decision = OpinionDecision.NOT_ADOPTED;
    decideReason = reason;
  }

  void decidedBy(String subject, Instant at) {
    decidedBy = subject;
    decidedAt = at;
  }

  void requirePending() {
    if (decision != OpinionDecision.PENDING) {
      throw Problem.of(ExpertError.OPINION_DECIDED, itemNo);
    }
  }

  /** As a hazard begins; the clause only suggests the level, a person grades. */
  Finding asFinding() {
    return new Finding(problem, spot, clause == null ? Level.GENERAL : Level.MAJOR, clause, false);
  }

  int itemNo() {
    return itemNo;
  }

  String questionRef() {
    return questionRef;
  }

  UUID findingHazardId() {
    return findingHazardId;
  }

  String problem() {
    return problem;
  }

  String spot() {
    return spot;
  }

  String basis() {
    return basis;
  }

  CitedClause clause() {
    return clause;
  }

  String advice() {
    return advice;
  }

  Urgency urgency() {
    return urgency;
  }

  OpinionDecision decision() {
    return decision;
  }

  String decideReason() {
    return decideReason;
  }

  Instant decidedAt() {
    return decidedAt;
  }

  UUID hazardId() {
    return hazardId;
  }
}
