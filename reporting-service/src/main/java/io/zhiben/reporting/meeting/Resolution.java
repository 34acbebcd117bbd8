package io.zhiben.reporting.meeting;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.reporting.meeting.MeetingCommands.Resolve;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** One resolution of a meeting. It lies at the place of its owner. */
@Entity
@Table(name = "meeting_resolution")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class Resolution extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID meetingId;

  private String issuerCode;
  private int no;
  private String content;
  private String department;
  private LocalDate deadline;

  @Enumerated(EnumType.STRING)
  private ResolutionState state;

  private String evidence;
  private LocalDate doneOn;
  private Instant closedAt;

  /** For Hibernate. */
  protected Resolution() {}

  /**
   * @param owner the place of who carries it out
   * @param no in the meeting, from 1
   */
  Resolution(Place owner, Meeting meeting, int no, Resolve said) {
    super(owner);
    this.meetingId = meeting.id();
    this.issuerCode = meeting.place().code();
    this.no = no;
    this.content = said.content().strip();
    this.department = said.department();
    this.deadline = said.deadline();
    this.state = ResolutionState.OPEN;
  }

  void step(ResolutionVerb verb, String note, LocalDate today, Instant at) {
    state = verb.to();
    switch (verb) {
      case FINISH -> {
        evidence = note;
        doneOn = today;
      }
      case RETURN -> doneOn = null;
      case CLOSE, WITHDRAW -> closedAt = at;
      case PROGRESS -> {
        // only its entry tells
      }
    }
  }

  UUID meetingId() {
    return meetingId;
  }

  String issuerCode() {
    return issuerCode;
  }

  int no() {
    return no;
  }

  String content() {
    return content;
  }

  String department() {
    return department;
  }

  LocalDate deadline() {
    return deadline;
  }

  ResolutionState state() {
    return state;
  }

  String evidence() {
    return evidence;
  }

  LocalDate doneOn() {
    return doneOn;
  }

  Instant closedAt() {
    return closedAt;
  }

  /** Nobody says that it is done, and its last day has passed. */
  boolean overdue(LocalDate today) {
    return state == ResolutionState.OPEN && deadline.isBefore(today);
  }

  MeetingPolicy.Owed standing() {
    return new MeetingPolicy.Owed(state, issuerCode, place().code(), department);
  }
}
