package io.zhiben.hazard.accident;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A circular of what the investigation of a fire found (Y-496). Reached by way of its accident;
 * only added.
 */
@SuppressWarnings("UnusedVariable") // who issued it is kept for the record, not for the API
@Entity
@Table(name = "fire_circular")
class FireCircular {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID accidentId;

  private String number;
  private LocalDate issuedOn;
  private String recipients;
  private String content;
  private String issuedBy;

  /** For Hibernate. */
  protected FireCircular() {}

  FireCircular(UUID accidentId, FireCommands.IssueFireCircular said, String by) {
    this.id = Ids.next();
    this.accidentId = accidentId;
    this.number = said.number().strip();
    this.issuedOn = said.issuedOn();
    this.recipients = said.recipients();
    this.content = said.content();
    this.issuedBy = by;
  }

  String number() {
    return number;
  }

  FireView.FireCircularView view() {
    return new FireView.FireCircularView(number, issuedOn, recipients, content);
  }
}
