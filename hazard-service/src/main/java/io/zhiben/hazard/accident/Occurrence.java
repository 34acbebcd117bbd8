package io.zhiben.hazard.accident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When it happened and when who knew.
 *
 * @param reportDueAt until when the unit had to report; null for near misses
 * @param concealed it became known by a check
 * @param supplementUntil last day for other figures; null for near misses
 */
@Embeddable
record Occurrence(
    @Column(name = "occurred_at") Instant occurredAt,
    @Column(name = "known_at") Instant knownAt,
    @Column(name = "reported_at") Instant reportedAt,
    @Column(name = "report_due_at") Instant reportDueAt,
    @Column(name = "concealed") boolean concealed,
    @Column(name = "supplement_until") LocalDate supplementUntil) {

  /** Reported after the time that the law allows; what was concealed is late in any case. */
  boolean late() {
    return concealed || reportDueAt != null && reportedAt.isAfter(reportDueAt);
  }
}
