package io.zhiben.hazard.assignment;

import io.zhiben.hazard.assignment.OrderCommands.GiveAssignment;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;

/** One assignment. It lies at the place that received it, below or at the place that gave it. */
@SuppressWarnings("UnusedVariable") // who gave it is kept for the record, not for the API
@Entity
@Table(name = "assignment_order")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class AssignmentOrder extends ScopedEntity {
  private String number;
  private String issuerCode;
  private String department;
  private String title;
  private String demand;
  private LocalDate deadline;

  @Enumerated(EnumType.STRING)
  private OrderState state;

  private int returns;
  private String givenBy;
  private Instant givenAt;
  private Instant endedAt;

  /** For Hibernate. */
  protected AssignmentOrder() {}

  AssignmentOrder(Place receiver, String issuerCode, String number, GiveAssignment said) {
    super(receiver);
    this.issuerCode = issuerCode;
    this.number = number;
    this.department = said.department();
    this.title = said.title().strip();
    this.demand = said.demand().strip();
    this.deadline = said.deadline();
    this.state = OrderState.ASSIGNED;
  }

  void givenBy(String subject, Instant at) {
    this.givenBy = subject;
    this.givenAt = at;
  }

  /**
   * @param later a later last day; null for the one of before
   */
  void step(OrderVerb verb, LocalDate later, Instant at) {
    state = verb.to();
    if (verb == OrderVerb.RETURN) {
      returns++;
      deadline = later == null ? deadline : later;
    }
    if (state == OrderState.ACCEPTED || state == OrderState.WITHDRAWN) {
      endedAt = at;
    }
  }

  String number() {
    return number;
  }

  String issuerCode() {
    return issuerCode;
  }

  String department() {
    return department;
  }

  String title() {
    return title;
  }

  String demand() {
    return demand;
  }

  LocalDate deadline() {
    return deadline;
  }

  OrderState state() {
    return state;
  }

  /** It is with the receiver, and the last day has passed. */
  boolean overdue(LocalDate today) {
    return state == OrderState.ASSIGNED && deadline.isBefore(today);
  }

  int returns() {
    return returns;
  }

  Instant givenAt() {
    return givenAt;
  }

  Instant endedAt() {
    return endedAt;
  }
}
