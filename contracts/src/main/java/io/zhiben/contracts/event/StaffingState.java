package io.zhiben.contracts.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How many persons of a role an office of a place had in a quarter (Y-146, Y-223, Y-387, Y-388);
 * numbers only, no person.
 *
 * @param office code of the department; null for the safety office of the place itself
 * @param role ENFORCER, SUPERVISOR or ASSISTANT
 * @param countedOn the day, in the quarter, on which it was so
 * @param qualified persons with a safety degree and practical experience
 * @param trained persons who had the class hours that are asked of them in the year
 * @param hours class hours of all of them together, from the year's first day
 */
public record StaffingState(
    UUID id,
    long version,
    Ancestry place,
    String office,
    String role,
    LocalDate countedOn,
    int persons,
    int qualified,
    int trained,
    BigDecimal hours,
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
