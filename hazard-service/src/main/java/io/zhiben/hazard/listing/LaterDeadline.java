package io.zhiben.hazard.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How the deadline of a listing was put off.
 *
 * @param original the deadline that the listing began with
 * @param granted how often it was put off
 * @param until the day that is asked for now; null when nothing is asked for
 * @param askedBy subject of the one who asks, who never decides
 */
@Embeddable
record LaterDeadline(
    @Column(name = "original_deadline") LocalDate original,
    @Column(name = "extensions") int granted,
    @Column(name = "extension_until") LocalDate until,
    @Column(name = "extension_reason") String reason,
    @Column(name = "extension_asked_by") String askedBy,
    @Column(name = "extension_asked_at") Instant askedAt) {

  boolean pending() {
    return until != null;
  }

  LaterDeadline ask(LocalDate day, String why, String subject, Instant at) {
    return new LaterDeadline(original, granted, day, why, subject, at);
  }

  LaterDeadline decided(boolean agreed) {
    return new LaterDeadline(original, granted + (agreed ? 1 : 0), null, null, null, null);
  }
}
