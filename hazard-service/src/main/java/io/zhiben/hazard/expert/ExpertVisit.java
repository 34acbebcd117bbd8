package io.zhiben.hazard.expert;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.expert.ExpertCommands.SubmitVisit;
import io.zhiben.hazard.expert.ExpertEnums.Purpose;
import io.zhiben.hazard.expert.ExpertEnums.VisitMode;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/**
 * A visit with its report. The provider sees its own, the enterprise those that were accepted. What
 * the report says stands in its versions.
 */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "expert_visit")
@Filter(name = ScopeFilter.NAME, condition = ExpertVisit.SCOPE, deduceAliasInjectionPoints = false)
class ExpertVisit extends ScopedEntity {
  static final String SCOPE =
      ScopeFilter.PLACE
          + ScopeFilter.OR_AGENCY
          + " or ({alias}.state = 'ACCEPTED' and (1 = 0"
          + ScopeFilter.OR_ENTERPRISE
          + "))"
          + ScopeFilter.END;

  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;
  private String number;

  @Column(columnDefinition = "BINARY(16)")
  private UUID engagementId;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Embedded private Provider provider;
  private String agencyCode;

  @Convert(converter = UuidSet.class)
  private Set<UUID> experts = Set.of();

  private LocalDate visitedOn;

  @Enumerated(EnumType.STRING)
  private VisitMode mode;

  @Column(columnDefinition = "BINARY(16)")
  private UUID inspectionId;

  @Enumerated(EnumType.STRING)
  private VisitState state;

  private int reportNo;
  private int decided;
  private LocalDate lookUntil;
  private String submittedBy;
  private Instant submittedAt;
  private String acceptedBy;
  private Instant acceptedAt;

  /** For Hibernate. */
  protected ExpertVisit() {}

  /**
   * @param lookUntil the last day on which a major hazard found there leads back to this visit
   */
  ExpertVisit(
      ListedEnterprise enterprise,
      Engagement engagement,
      SubmitVisit command,
      String number,
      LocalDate lookUntil) {
    super(enterprise.place());
    this.enterpriseId = enterprise.id();
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
    this.number = number;
    this.engagementId = engagement.id();
    this.purpose = engagement.purpose();
    this.provider = engagement.provider();
    this.agencyCode = engagement.agencyCode();
    this.experts = command.expertIds();
    this.visitedOn = command.visitedOn();
    this.mode = command.mode();
    this.inspectionId = command.inspectionId();
    this.state = VisitState.SUBMITTED;
    this.reportNo = 1;
    this.lookUntil = lookUntil;
  }

  void submittedBy(String subject, Instant at) {
    this.submittedBy = subject;
    this.submittedAt = at;
  }

  void resubmit(String subject, Instant at) {
    state = state.after(VisitState.Step.RESUBMIT);
    reportNo++;
    submittedBy(subject, at);
  }

  void giveBack(String subject) {
    VisitState next = state.after(VisitState.Step.RETURN);
    requireOther(subject);
    state = next;
  }

  void accept(String subject, Instant at) {
    VisitState next = state.after(VisitState.Step.ACCEPT);
    requireOther(subject);
    state = next;
    acceptedBy = subject;
    acceptedAt = at;
  }

  /** One more opinion is decided on; the version grows, so that none is decided on twice. */
  void decideOne() {
    state = state.after(VisitState.Step.DECIDE);
    decided++;
  }

  /** Whether that person handed the report in, and so doesn't judge it. */
  boolean submittedBy(String subject) {
    return submittedBy.equals(subject);
  }

  private void requireOther(String subject) {
    if (submittedBy(subject)) {
      throw Problem.of(ExpertError.SUBMITTER_CANNOT_REVIEW);
    }
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

  String enterpriseName() {
    return enterpriseName;
  }

  String number() {
    return number;
  }

  UUID engagementId() {
    return engagementId;
  }

  Purpose purpose() {
    return purpose;
  }

  Provider provider() {
    return provider;
  }

  String agencyCode() {
    return agencyCode;
  }

  Set<UUID> experts() {
    return experts;
  }

  LocalDate visitedOn() {
    return visitedOn;
  }

  VisitMode mode() {
    return mode;
  }

  UUID inspectionId() {
    return inspectionId;
  }

  VisitState state() {
    return state;
  }

  int reportNo() {
    return reportNo;
  }

  int decided() {
    return decided;
  }

  LocalDate lookUntil() {
    return lookUntil;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  Instant acceptedAt() {
    return acceptedAt;
  }
}
