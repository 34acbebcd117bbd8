package io.zhiben.contracts.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One training session that was held.
 *
 * @param enterpriseId null for a session that an office held for its place
 * @param audience PRINCIPAL, SAFETY_MANAGER, WORKER, CADRE or MIXED
 * @param hours class hours of one attendee
 */
public record TrainingSessionState(
    UUID id,
    long version,
    Ancestry place,
    UUID enterpriseId,
    String audience,
    LocalDate heldOn,
    BigDecimal hours,
    int attendees,
    Instant recordedAt)
    implements EventState {
  @Override
  public String key() {
    return id.toString();
  }

  @Override
  public String regionCode() {
    return place.code();
  }
}
