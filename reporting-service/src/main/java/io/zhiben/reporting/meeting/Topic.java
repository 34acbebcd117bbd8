package io.zhiben.reporting.meeting;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.reporting.meeting.MeetingCommands.Raise;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** A problem that is to come before a meeting (D-021). */
@SuppressWarnings("UnusedVariable") // who raised it is kept for the record, not for the API
@Entity
@Table(name = "meeting_topic")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class Topic extends ScopedEntity {
  @Enumerated(EnumType.STRING)
  private TopicSource source;

  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  private String reference;
  private String content;
  private String department;

  @Enumerated(EnumType.STRING)
  private TopicState state;

  @Column(columnDefinition = "BINARY(16)")
  private UUID meetingId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID resolutionId;

  private String feedback;
  private String raisedBy;
  private Instant raisedAt;
  private Instant closedAt;

  /** For Hibernate. */
  protected Topic() {}

  /**
   * @param reference number of the hazard or report; null where there is none
   * @param department that raises it; null for the office
   */
  Topic(Place place, Raise said, String reference, String department) {
    super(place);
    this.source = said.source();
    this.hazardId = said.source() == TopicSource.HAZARD ? said.hazardId() : null;
    this.reference = reference;
    this.content = said.content().strip();
    this.department = department;
    this.state = TopicState.RAISED;
  }

  void raised(String by, Instant at) {
    raisedBy = by;
    raisedAt = at;
  }

  void schedule(UUID meeting) {
    state = TopicState.SCHEDULED;
    meetingId = meeting;
  }

  /** Its meeting doesn't take place. */
  void unschedule() {
    state = TopicState.RAISED;
    meetingId = null;
  }

  void resolved(UUID resolution) {
    resolutionId = resolution;
  }

  void answer(String text, Instant at) {
    state = TopicState.ANSWERED;
    feedback = text.strip();
    closedAt = at;
  }

  TopicSource source() {
    return source;
  }

  UUID hazardId() {
    return hazardId;
  }

  String reference() {
    return reference;
  }

  String content() {
    return content;
  }

  String department() {
    return department;
  }

  TopicState state() {
    return state;
  }

  UUID meetingId() {
    return meetingId;
  }

  UUID resolutionId() {
    return resolutionId;
  }

  String feedback() {
    return feedback;
  }

  Instant raisedAt() {
    return raisedAt;
  }

  Instant closedAt() {
    return closedAt;
  }
}
