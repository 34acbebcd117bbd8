package io.zhiben.reporting.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody's leave.
 *
 * @param substitute null until a colleague has agreed
 */
record Absence(
    UUID id,
    long version,
    String region,
    String subject,
    String substitute,
    LocalDate from,
    LocalDate to,
    Instant endedAt) {

  /** Whether it neither ended nor passed. */
  boolean isLive(LocalDate today) {
    return endedAt == null && !to.isBefore(today);
  }

  /** Whether the substitute gets on that day what waits for the absent. */
  boolean covers(LocalDate day) {
    return endedAt == null && substitute != null && !day.isBefore(from) && !day.isAfter(to);
  }
}
