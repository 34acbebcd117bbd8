package io.zhiben.hazard.expert;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.expert.ExpertCommands.DecideLookBack;
import io.zhiben.hazard.expert.ExpertEnums.Consequence;
import io.zhiben.hazard.expert.ExpertEnums.LookBackFinding;
import io.zhiben.hazard.hazard.MajorHazards.MajorHazard;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/**
 * A look-back (倒查): a major hazard was found where a provider had been and had said nothing of it.
 * Enterprises don't see it.
 */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "look_back")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE + ScopeFilter.OR_AGENCY + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class LookBack extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;
  private String number;

  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  private String hazardNumber;
  private String clauseId;
  private String clauseNo;
  private String clauseText;
  private LocalDate foundOn;

  @Column(columnDefinition = "BINARY(16)")
  private UUID visitId;

  private String visitNumber;
  private LocalDate visitedOn;

  @Column(columnDefinition = "BINARY(16)")
  private UUID engagementId;

  @Embedded private Provider provider;
  private String agencyCode;

  @Enumerated(EnumType.STRING)
  private LookBackState state;

  private Instant openedAt;
  private LocalDate statementDue;
  private String statement;
  private String statedBy;
  private Instant statedAt;

  @Enumerated(EnumType.STRING)
  private LookBackFinding finding;

  private String findingReason;

  @Enumerated(EnumType.STRING)
  private Consequence consequence;

  private String consequenceNote;
  private String decidedBy;
  private Instant decidedAt;

  /** For Hibernate. */
  protected LookBack() {}

  LookBack(ListedEnterprise enterprise, MajorHazard hazard, ExpertVisit visit, String number) {
    super(enterprise.place());
    this.enterpriseId = enterprise.id();
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
    this.number = number;
    this.hazardId = hazard.id();
    this.hazardNumber = hazard.number();
    this.clauseId = hazard.clause().clauseId();
    this.clauseNo = hazard.clause().no();
    this.clauseText = hazard.clause().text();
    this.foundOn = hazard.foundOn();
    this.visitId = visit.id();
    this.visitNumber = visit.number();
    this.visitedOn = visit.visitedOn();
    this.engagementId = visit.engagementId();
    this.provider = visit.provider();
    this.agencyCode = visit.agencyCode();
    this.state = LookBackState.OPEN;
  }

  void open(Instant at, LocalDate due) {
    this.openedAt = at;
    this.statementDue = due;
  }

  /** A later statement takes the place of an earlier one until the case is decided. */
  void state(String words, String subject, Instant at) {
    state = state.stated();
    statement = words;
    statedBy = subject;
    statedAt = at;
  }

  /** The provider is heard before: it has said something, or its time is over. */
  void decide(DecideLookBack command, LocalDate today) {
    LookBackState next = state.decided();
    if (!hearingOver(today)) {
      throw Problem.of(ExpertError.LOOK_BACK_STATEMENT_PENDING, statementDue);
    }
    if (command.finding() != LookBackFinding.MISSED && command.consequence() != Consequence.NONE) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "consequence");
    }
    state = next;
    finding = command.finding();
    findingReason = command.reason().strip();
    consequence = command.consequence();
    consequenceNote = command.consequenceNote();
  }

  void decidedBy(String subject, Instant at) {
    if (subject.equals(statedBy)) {
      throw Problem.of(ExpertError.SUBMITTER_CANNOT_REVIEW);
    }
    decidedBy = subject;
    decidedAt = at;
  }

  boolean hearingOver(LocalDate today) {
    return statement != null || today.isAfter(statementDue);
  }

  boolean statedBy(String subject) {
    return subject.equals(statedBy);
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  @Override
  public String owningAgency() {
    return agencyCode;
  }

  LookBackState state() {
    return state;
  }

  Provider provider() {
    return provider;
  }

  /** As the neighbours hear of it. */
  io.zhiben.contracts.event.LookBackState told(ZoneId zone) {
    return new io.zhiben.contracts.event.LookBackState(
        id(),
        version(),
        place().ancestry(),
        enterpriseId,
        number,
        hazardId,
        visitId,
        engagementId,
        provider.kind().name(),
        agencyCode,
        state.name(),
        visitedOn,
        foundOn,
        LocalDate.ofInstant(openedAt, zone),
        statementDue,
        finding == null ? null : finding.name(),
        consequence == null ? null : consequence.name(),
        decidedAt == null ? null : LocalDate.ofInstant(decidedAt, zone));
  }

  LookBackView view(String regionName, List<LookBackView.Action> actions) {
    return new LookBackView(
        id(),
        version(),
        number,
        enterpriseId,
        enterpriseName,
        place().code(),
        regionName,
        hazardId,
        hazardNumber,
        clauseId,
        clauseNo,
        clauseText,
        foundOn,
        visitId,
        visitNumber,
        visitedOn,
        engagementId,
        provider.kind(),
        provider.code(),
        state,
        openedAt,
        statementDue,
        statement,
        statedAt,
        finding,
        findingReason,
        consequence,
        consequenceNote,
        decidedAt,
        actions);
  }
}
