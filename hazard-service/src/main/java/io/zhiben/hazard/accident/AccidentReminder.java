package io.zhiben.hazard.accident;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody was reminded of an evaluation; once for each distance. Reached by way of its accident.
 */
@Entity
@Table(name = "accident_reminder")
class AccidentReminder {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID accidentId;

  private int days;
  private LocalDate remindedOn;

  /** For Hibernate. */
  protected AccidentReminder() {}

  AccidentReminder(UUID accidentId, int days, LocalDate remindedOn) {
    this.id = Ids.next();
    this.accidentId = accidentId;
    this.days = days;
    this.remindedOn = remindedOn;
  }

  int days() {
    return days;
  }

  LocalDate remindedOn() {
    return remindedOn;
  }
}
