package io.zhiben.hazard.hazard;

import io.zhiben.hazard.hazard.HazardSteps.Done;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What happened to a hazard, when, and who did it. Only added; reached by way of its hazard, whose
 * scope bounds it.
 */
@SuppressWarnings("UnusedVariable") // who and when are kept for the record, not for the API
@Entity
@Table(name = "hazard_timeline")
class TimelineEntry {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  private Instant at;

  @Enumerated(EnumType.STRING)
  private Happening event;

  private String actorSubject;
  private String actorRole;
  private String actorOrg;
  private String note;
  private String detail;

  @Convert(converter = SubjectSet.class)
  private Set<String> photoIds = Set.of();

  /** For Hibernate. */
  protected TimelineEntry() {}

  TimelineEntry(UUID hazardId, Done done, Actor actor) {
    this.id = Ids.next();
    this.hazardId = hazardId;
    this.event = done.happening();
    this.at = actor.at();
    this.actorSubject = actor.subject();
    this.actorRole = actor.role();
    this.actorOrg = actor.org();
    this.note = done.note() == null || done.note().isBlank() ? null : done.note();
    this.detail = done.detail();
    this.photoIds = new LinkedHashSet<>(done.photos().stream().map(UUID::toString).toList());
  }

  /**
   * Who did it, and when.
   *
   * @param role the role that gave him the right, as the identity server names it; null for work of
   *     the suite itself
   */
  record Actor(String subject, String role, String org, Instant at) {}

  Instant at() {
    return at;
  }

  Happening event() {
    return event;
  }

  String actorRole() {
    return actorRole;
  }

  String actorOrg() {
    return actorOrg;
  }

  String note() {
    return note;
  }

  /**
   * What belongs to the event beside its note: the step that a return leads to, the day of an
   * extension, the number of the hazard as which one came back, the code of the receiving
   * department; null for other events.
   */
  String detail() {
    return detail;
  }

  Set<String> photoIds() {
    return photoIds;
  }
}
