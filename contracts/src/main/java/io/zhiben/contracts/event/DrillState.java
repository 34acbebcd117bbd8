package io.zhiben.contracts.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One drill that was held.
 *
 * @param kind EVACUATION, PLAN_EXERCISE, DESKTOP, COMPREHENSIVE, SPECIAL, ON_SITE or PUBLIC
 * @param fourNo no notice, no script, no preset scene and no preset place: all four held
 */
public record DrillState(
    UUID id,
    long version,
    Ancestry place,
    UUID enterpriseId,
    String kind,
    LocalDate heldOn,
    int participants,
    boolean fourNo,
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
