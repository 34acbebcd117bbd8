package io.zhiben.reporting.meeting;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.reporting.meeting.MeetingCommands.Minute;
import io.zhiben.reporting.meeting.MeetingCommands.Plan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Filter;

/** One meeting. It lies at the place that holds it. */
@SuppressWarnings("UnusedVariable") // who made it is kept for the record, not for the API
@Entity
@Table(name = "meeting")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class Meeting extends ScopedEntity {
  private String kind;
  private String title;
  private String planId;
  private String unitId;
  private String department;
  private String chair;
  private String chairPost;
  private LocalDate heldOn;

  @Enumerated(EnumType.STRING)
  private MeetingState state;

  @Column(columnDefinition = "text")
  private String agenda;

  @Column(columnDefinition = "text")
  private String attendees;

  @Column(columnDefinition = "text")
  private String minutes;

  private String minutesNumber;
  private String cancelReason;
  private String madeBy;
  private Instant madeAt;

  /** For Hibernate. */
  protected Meeting() {}

  /**
   * @param department of the place; null for its office
   */
  Meeting(Place place, String department, Plan said, String by, Instant at) {
    super(place);
    this.department = department;
    this.state = MeetingState.PLANNED;
    this.madeBy = by;
    this.madeAt = at;
    change(said);
  }

  final void change(Plan said) {
    kind = said.kind();
    title = said.title().strip();
    planId = said.planId();
    unitId = said.unitId();
    chair = Lines.orNull(said.chair());
    chairPost = Lines.orNull(said.chairPost());
    heldOn = said.heldOn();
    agenda = Lines.joined(said.agenda());
    attendees = Lines.joined(said.attendees());
  }

  /**
   * @param day on which it was held
   */
  void minute(Minute said, LocalDate day) {
    state = MeetingState.HELD;
    minutes = said.minutes().strip();
    minutesNumber = Lines.orNull(said.minutesNumber());
    heldOn = day;
    if (said.chair() != null) {
      chair = Lines.orNull(said.chair());
    }
    if (said.chairPost() != null) {
      chairPost = Lines.orNull(said.chairPost());
    }
  }

  void cancel(String reason) {
    state = MeetingState.CANCELLED;
    cancelReason = reason.strip();
  }

  String kind() {
    return kind;
  }

  String title() {
    return title;
  }

  String planId() {
    return planId;
  }

  String unitId() {
    return unitId;
  }

  String department() {
    return department;
  }

  String chair() {
    return chair;
  }

  String chairPost() {
    return chairPost;
  }

  LocalDate heldOn() {
    return heldOn;
  }

  MeetingState state() {
    return state;
  }

  List<String> agenda() {
    return Lines.parted(agenda);
  }

  List<String> attendees() {
    return Lines.parted(attendees);
  }

  String minutes() {
    return minutes;
  }

  String minutesNumber() {
    return minutesNumber;
  }

  String cancelReason() {
    return cancelReason;
  }

  MeetingPolicy.Holding standing() {
    return new MeetingPolicy.Holding(state, place().code(), department);
  }
}
