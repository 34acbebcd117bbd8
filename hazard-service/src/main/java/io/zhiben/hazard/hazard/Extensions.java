package io.zhiben.hazard.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How the deadline of a hazard was put off (延期). What was granted is counted apart from what was
 * done in time, so the first deadline is kept.
 *
 * @param original the deadline that the assignment set; null until assigned
 * @param granted how often it was put off
 * @param until the day that is asked for now; null when nothing is asked for
 * @param askedBy subject of the one who asks, who never decides
 */
@Embeddable
record Extensions(
    @Column(name = "original_deadline") LocalDate original,
    @Column(name = "extensions") int granted,
    @Column(name = "extension_until") LocalDate until,
    @Column(name = "extension_reason") String reason,
    @Column(name = "extension_asked_by") String askedBy,
    @Column(name = "extension_asked_at") Instant askedAt) {

  static final Extensions NONE = new Extensions(null, 0, null, null, null, null);

  boolean pending() {
    return until != null;
  }

  /** A new assignment sets a new first deadline; what was granted before stays counted. */
  Extensions from(LocalDate deadline) {
    return new Extensions(deadline, granted, null, null, null, null);
  }

  Extensions ask(LocalDate day, String why, String subject, Instant at) {
    return new Extensions(original, granted, day, why, subject, at);
  }

  Extensions grant() {
    return new Extensions(original, granted + 1, null, null, null, null);
  }

  /** Refused, or there is nothing left to put off. */
  Extensions drop() {
    return new Extensions(original, granted, null, null, null, null);
  }
}
