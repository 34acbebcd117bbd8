package io.zhiben.hazard.credit;

import io.zhiben.contracts.event.CreditRecordState;
import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** One credit record. The enterprise reaches its own once it is in force; agencies none. */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "credit_record")
@Filter(
    name = ScopeFilter.NAME,
    condition =
        ScopeFilter.PLACE
            + " or (:kind = 'ENTERPRISE' and {alias}.enterprise_code = :org"
            + " and {alias}.town_code = :region and {alias}.from_on is not null)"
            + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class CreditRecord extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;
  private String number;

  @Enumerated(EnumType.STRING)
  private CreditSource source;

  private String behaviourCode;
  private String behaviourTitle;
  private String effect;
  private int months;
  private boolean bars;

  @Column(columnDefinition = "BINARY(16)")
  private UUID caseId;

  private String evidence;

  @Enumerated(EnumType.STRING)
  private CreditState state;

  private String proposedBy;
  private Instant proposedAt;
  private String reviewedBy;
  private String reviewNote;
  private LocalDate fromOn;
  private LocalDate untilOn;
  private LocalDate sentOn;
  private String sentTo;
  private LocalDate liftedOn;
  private String liftReason;

  /** For Hibernate. */
  protected CreditRecord() {}

  CreditRecord(
      ListedEnterprise enterprise,
      CreditCommands.ProposeCredit said,
      CreditRules.Behaviour behaviour,
      String number,
      String by,
      Instant at) {
    super(enterprise.place());
    this.enterpriseId = enterprise.id();
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
    this.number = number;
    this.source = said.source();
    this.caseId = said.caseId();
    this.behaviourCode = behaviour.code();
    this.behaviourTitle = behaviour.title();
    this.effect = behaviour.effect();
    this.months = behaviour.months();
    this.bars = behaviour.bars();
    this.evidence = said.evidence();
    this.state = CreditState.PROPOSED;
    this.proposedBy = by;
    this.proposedAt = at;
  }

  /** In force from that day on, for the months of its behaviour. */
  void review(CreditCommands.ReviewCredit said, String by, LocalDate on) {
    state = said.approved() ? CreditState.IN_FORCE : CreditState.REFUSED;
    reviewedBy = by;
    reviewNote = said.note();
    if (said.approved()) {
      fromOn = on;
      untilOn = on.plusMonths(months).minusDays(1);
    }
  }

  void send(CreditCommands.SendCredit said, LocalDate today) {
    if (said.sentOn().isAfter(today)) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, "sentOn");
    }
    if (said.sentOn().isBefore(fromOn)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "sentOn");
    }
    sentOn = said.sentOn();
    sentTo = said.sentTo();
  }

  void lift(String reason, LocalDate on) {
    state = CreditState.LIFTED;
    liftedOn = on;
    liftReason = reason;
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  String number() {
    return number;
  }

  CreditState state() {
    return state;
  }

  String proposedBy() {
    return proposedBy;
  }

  boolean sent() {
    return sentOn != null;
  }

  boolean active(LocalDate today) {
    return state == CreditState.IN_FORCE && !today.isAfter(untilOn);
  }

  /** As events carry it. */
  CreditRecordState told() {
    return new CreditRecordState(
        id(),
        version(),
        place().ancestry(),
        enterpriseId,
        number,
        source.name(),
        behaviourCode,
        bars,
        state.name(),
        fromOn,
        untilOn,
        sentOn,
        liftedOn);
  }

  AdmissionView.AdmissionRecord admission() {
    return new AdmissionView.AdmissionRecord(number, behaviourTitle, effect, bars, untilOn);
  }

  /** With nothing yet of what stands beside its row. */
  CreditView view(LocalDate today) {
    return new CreditView(
        id(),
        version(),
        number,
        enterpriseId,
        enterpriseName,
        place().code(),
        source,
        caseId,
        behaviourCode,
        behaviourTitle,
        effect,
        evidence,
        state,
        active(today),
        reviewNote,
        fromOn,
        untilOn,
        sentOn,
        sentTo,
        liftedOn,
        liftReason,
        List.of(),
        List.of(),
        bars);
  }
}
