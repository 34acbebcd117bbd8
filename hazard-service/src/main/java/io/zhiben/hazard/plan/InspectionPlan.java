package io.zhiben.hazard.plan;

import io.zhiben.platform.access.Place;
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
import java.util.UUID;
import org.hibernate.annotations.Filter;

/**
 * One plan. Only the supervising side's scopes reach it: neither enterprises nor agencies have a
 * branch in its filter, so that a plan cannot warn those who stand in it.
 */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "inspection_plan")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class InspectionPlan extends ScopedEntity {
  private String number;
  private String title;

  @Enumerated(EnumType.STRING)
  private PlanKind kind;

  @Enumerated(EnumType.STRING)
  private PlanState state;

  private boolean unannounced;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private String note;
  private int targets;

  @Enumerated(EnumType.STRING)
  private Recurrence.Every recurs;

  private Integer recursDays;
  private String department;
  private String intervalCode;
  private String madeBy;
  private Instant madeAt;
  private String approvedBy;
  private Instant approvedAt;
  private String publishedBy;
  private Instant publishedAt;

  @Column(columnDefinition = "BINARY(16)")
  private UUID checklistId;

  private String closedBy;
  private Instant closedAt;
  private String closeReason;

  /** For Hibernate. */
  protected InspectionPlan() {}

  /**
   * @param department that makes it as lead; null for an officer's plan
   */
  InspectionPlan(Place place, String number, MakePlan command, int targets, String department) {
    super(place);
    this.number = number;
    this.title = command.title().strip();
    this.kind = command.kind();
    this.state = PlanState.OPEN;
    this.checklistId = command.checklistId();
    this.unannounced = command.unannounced();
    this.firstDay = command.from();
    this.lastDay = command.to();
    this.note = command.note();
    this.targets = targets;
    if (command.recurrence() != null) {
      this.recurs = command.recurrence().every();
      this.recursDays = command.recurrence().days();
    }
    this.department = department;
    this.intervalCode = command.intervalCode();
  }

  void madeBy(String subject, Instant at) {
    this.madeBy = subject;
    this.madeAt = at;
  }

  /** It counts only once a leader has approved it. */
  void awaitApproval() {
    this.state = PlanState.DRAFT;
  }

  void approve(String subject, Instant at) {
    requireNotClosed();
    if (state != PlanState.DRAFT) {
      throw Problem.of(PlanError.PLAN_ALREADY_APPROVED);
    }
    this.state = PlanState.OPEN;
    this.approvedBy = subject;
    this.approvedAt = at;
  }

  void publish(String subject, Instant at) {
    requireCounting();
    if (publishedAt != null) {
      throw Problem.of(PlanError.PLAN_ALREADY_PUBLISHED);
    }
    this.publishedBy = subject;
    this.publishedAt = at;
  }

  /** Nothing is changed of what was closed. */
  void requireNotClosed() {
    if (state == PlanState.CLOSED) {
      throw Problem.of(PlanError.PLAN_CLOSED);
    }
  }

  /** It is neither a draft nor closed. */
  void requireCounting() {
    requireNotClosed();
    if (state == PlanState.DRAFT) {
      throw Problem.of(PlanError.PLAN_NOT_APPROVED);
    }
  }

  void close(String reason, String subject, Instant at) {
    requireNotClosed();
    this.state = PlanState.CLOSED;
    this.closeReason = reason;
    this.closedBy = subject;
    this.closedAt = at;
  }

  String number() {
    return number;
  }

  String title() {
    return title;
  }

  PlanKind kind() {
    return kind;
  }

  PlanState state() {
    return state;
  }

  boolean unannounced() {
    return unannounced;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return lastDay;
  }

  String note() {
    return note;
  }

  int targets() {
    return targets;
  }

  /** More targets, or fewer. */
  void change(int by) {
    targets += by;
  }

  /** How often each target is inspected; null for once. */
  Recurrence recurrence() {
    return recurs == null ? null : new Recurrence(recurs, recursDays);
  }

  Windows windows() {
    return new Windows(firstDay, lastDay, recurrence());
  }

  String department() {
    return department;
  }

  /** The rule of intervals that chose its enterprises; null where none did. */
  String intervalCode() {
    return intervalCode;
  }

  Instant madeAt() {
    return madeAt;
  }

  /** Null for a draft, and for one that needed no approval. */
  Instant approvedAt() {
    return approvedAt;
  }

  /** Null while it isn't public. */
  Instant publishedAt() {
    return publishedAt;
  }

  /** The checklist that its inspections go by; null where none is said. */
  UUID checklistId() {
    return checklistId;
  }

  Instant closedAt() {
    return closedAt;
  }

  String closeReason() {
    return closeReason;
  }
}
