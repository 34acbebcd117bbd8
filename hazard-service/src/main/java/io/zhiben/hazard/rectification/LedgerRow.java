package io.zhiben.hazard.rectification;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.rectification.LedgerCommands.AddLedgerRow;
import io.zhiben.hazard.rectification.LedgerCommands.FinishRow;
import io.zhiben.hazard.rectification.LedgerCommands.RowFacts;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** One object of a ledger, where it lies. Only the supervising side reaches it. */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "ledger_row")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class LedgerRow extends ScopedEntity {
  private static final String SEPARATOR = "|";

  @Column(columnDefinition = "BINARY(16)")
  private UUID ledgerId;

  @Enumerated(EnumType.STRING)
  private LedgerObjectKind objectKind;

  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String objectName;
  private String address;
  private Boolean vulnerable;
  private String categoryCode;
  private String phaseCode;
  private String department;
  private BigDecimal quantity;
  private LocalDate surveyedOn;
  private String finding;
  private String measureKinds;
  private String measure;
  private LocalDate dueOn;
  private String longTermPlan;
  private LocalDate planDueOn;
  private int publicity;

  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  @Enumerated(EnumType.STRING)
  private RowLifecycle state;

  private String stateReason;
  private LocalDate doneOn;
  private String madeBy;
  private String updatedBy;
  private Instant updatedAt;

  /** For Hibernate. */
  protected LedgerRow() {}

  /**
   * @param enterprise null unless it is about one
   */
  LedgerRow(UUID ledgerId, Place place, AddLedgerRow said, ListedEnterprise enterprise, String by) {
    super(place);
    this.ledgerId = ledgerId;
    this.objectKind = said.objectKind();
    this.enterpriseId = enterprise == null ? null : enterprise.id();
    this.enterpriseCode = enterprise == null ? null : enterprise.code();
    this.objectName = enterprise == null ? said.objectName().strip() : enterprise.name();
    this.surveyedOn = said.surveyedOn();
    this.state = surveyedOn == null ? RowLifecycle.LISTED : RowLifecycle.SURVEYED;
    this.madeBy = by;
    write(said.facts());
  }

  void write(RowFacts said) {
    categoryCode = said.categoryCode();
    phaseCode = said.phaseCode();
    department = said.department();
    address = said.address();
    vulnerable = said.vulnerable() == null ? vulnerable : said.vulnerable();
    quantity = said.quantity();
    finding = said.finding();
    measureKinds = said.treatments().isEmpty() ? null : String.join(SEPARATOR, said.treatments());
    measure = said.measure();
    dueOn = said.dueOn();
    longTermPlan = said.longTermPlan();
    planDueOn = said.planDueOn();
    publicity = said.publicity();
  }

  /**
   * @param phase that the day falls into; null leaves the row's own
   */
  void survey(LocalDate day, String found, String phase) {
    surveyedOn = day;
    finding = found == null ? finding : found;
    phaseCode = phaseCode == null ? phase : phaseCode;
    state = RowLifecycle.SURVEYED;
  }

  void start() {
    state = RowLifecycle.IN_PROGRESS;
  }

  void finish(FinishRow said) {
    state = RowLifecycle.valueOf(said.outcome().name());
    stateReason = said.reason();
    doneOn = said.doneOn();
  }

  /** It came back, or was not done after all. */
  void reopen(String reason) {
    state = RowLifecycle.IN_PROGRESS;
    stateReason = reason;
    doneOn = null;
  }

  void link(UUID hazard) {
    hazardId = hazard;
  }

  void touched(String subject, Instant at) {
    updatedBy = subject;
    updatedAt = at;
  }

  UUID ledgerId() {
    return ledgerId;
  }

  LedgerObjectKind objectKind() {
    return objectKind;
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  String objectName() {
    return objectName;
  }

  String address() {
    return address;
  }

  boolean vulnerable() {
    return Boolean.TRUE.equals(vulnerable);
  }

  String categoryCode() {
    return categoryCode;
  }

  String phaseCode() {
    return phaseCode;
  }

  String department() {
    return department;
  }

  BigDecimal quantity() {
    return quantity;
  }

  LocalDate surveyedOn() {
    return surveyedOn;
  }

  String finding() {
    return finding;
  }

  List<String> treatments() {
    return measureKinds == null ? List.of() : List.of(measureKinds.split("\\|"));
  }

  String measure() {
    return measure;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  String longTermPlan() {
    return longTermPlan;
  }

  LocalDate planDueOn() {
    return planDueOn;
  }

  int publicity() {
    return publicity;
  }

  UUID hazardId() {
    return hazardId;
  }

  RowLifecycle state() {
    return state;
  }

  String stateReason() {
    return stateReason;
  }

  LocalDate doneOn() {
    return doneOn;
  }

  Instant updatedAt() {
    return updatedAt;
  }

  /** Whole days after the last one; 0 when nothing is owed. */
  long overdueDays(LocalDate today) {
    boolean late = !state.isOver() && dueOn != null && dueOn.isBefore(today);
    return late ? today.toEpochDay() - dueOn.toEpochDay() : 0;
  }
}
