package io.zhiben.hazard.measure;

import io.zhiben.hazard.measure.MeasureCommands.WriteMeasure;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.Filter;

/**
 * One institutional measure of the supervising side. Enterprises and agencies have no way to it.
 */
@SuppressWarnings("UnusedVariable") // who made it is kept for the record, not for the API
@Entity
@Table(name = "measure")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class Measure extends ScopedEntity {
  private String number;
  private String title;
  private String problem;
  private String requirement;
  private String department;
  private String responsibleUnit;
  private String responsiblePost;
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private MeasureLifecycle state;

  private String madeBy;
  private Instant madeAt;
  private Instant updatedAt;
  private String evidence;
  private LocalDate doneOn;
  private Instant withdrawnAt;
  private String withdrawReason;
  private int hazards;

  @Enumerated(EnumType.STRING)
  private MeasureKind kind;

  @Enumerated(EnumType.STRING)
  private Difficulty difficulty;

  private String strategy;

  /** For Hibernate. */
  protected Measure() {}

  Measure(Place place, String number, String madeBy, Instant at) {
    super(place);
    this.number = number;
    this.madeBy = madeBy;
    this.madeAt = at;
    this.state = MeasureLifecycle.OPEN;
  }

  /**
   * @param answering department that answers for it; may be null
   */
  void write(WriteMeasure command, String answering, Instant at) {
    requireOpen();
    title = command.title().strip();
    problem = command.problem();
    requirement = command.requirement().strip();
    department = answering;
    responsibleUnit = command.responsibleUnit().strip();
    responsiblePost = command.responsiblePost().strip();
    dueOn = command.dueOn();
    hazards = command.hazardIds().size();
    kind = command.kind();
    difficulty = command.difficulty();
    strategy = command.strategy();
    updatedAt = at;
  }

  void progress(Instant at) {
    requireOpen();
    updatedAt = at;
  }

  void complete(String proof, LocalDate on, Instant at) {
    requireOpen();
    state = MeasureLifecycle.DONE;
    evidence = proof;
    doneOn = on;
    updatedAt = at;
  }

  void withdraw(String reason, Instant at) {
    requireOpen();
    state = MeasureLifecycle.WITHDRAWN;
    withdrawReason = reason;
    withdrawnAt = at;
    updatedAt = at;
  }

  private void requireOpen() {
    if (state != MeasureLifecycle.OPEN) {
      throw Problem.of(MeasureError.MEASURE_CLOSED);
    }
  }

  boolean isOpen() {
    return state == MeasureLifecycle.OPEN;
  }

  /** Whole days after its due day while it is open; else 0. */
  long overdueDays(LocalDate today) {
    return isOpen() && dueOn.isBefore(today) ? ChronoUnit.DAYS.between(dueOn, today) : 0;
  }

  String number() {
    return number;
  }

  String title() {
    return title;
  }

  String problem() {
    return problem;
  }

  String requirement() {
    return requirement;
  }

  String department() {
    return department;
  }

  String responsibleUnit() {
    return responsibleUnit;
  }

  String responsiblePost() {
    return responsiblePost;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  MeasureLifecycle state() {
    return state;
  }

  Instant madeAt() {
    return madeAt;
  }

  Instant updatedAt() {
    return updatedAt;
  }

  String evidence() {
    return evidence;
  }

  LocalDate doneOn() {
    return doneOn;
  }

  Instant withdrawnAt() {
    return withdrawnAt;
  }

  String withdrawReason() {
    return withdrawReason;
  }

  int hazards() {
    return hazards;
  }

  MeasureKind kind() {
    return kind;
  }

  /** Null where nobody said. */
  Difficulty difficulty() {
    return difficulty;
  }

  String strategy() {
    return strategy;
  }
}
