package io.zhiben.hazard.accident;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What was found about one element of a fire. Reached by way of its accident; only added, and what
 * was said last about an element counts.
 */
@SuppressWarnings("UnusedVariable") // who recorded it is kept for the record, not for the API
@Entity
@Table(name = "fire_study")
class FireStudy {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID accidentId;

  private String element;
  private String title;
  private String finding;
  private String recordedBy;
  private Instant recordedAt;

  /** For Hibernate. */
  protected FireStudy() {}

  FireStudy(
      UUID accidentId, FireStudyRules.StudyElement about, String finding, String by, Instant at) {
    this.id = Ids.next();
    this.accidentId = accidentId;
    this.element = about.code();
    this.title = about.title();
    this.finding = finding;
    this.recordedBy = by;
    this.recordedAt = at;
  }

  String element() {
    return element;
  }

  FireView.FirePoint view() {
    return new FireView.FirePoint(element, title, finding, recordedAt);
  }
}
