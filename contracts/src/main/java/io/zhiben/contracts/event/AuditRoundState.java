package io.zhiben.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One round of audit-style supervision (审计式监督).
 *
 * @param place the level that holds it
 * @param domainCode the sector that it is about; null for all
 * @param state PREPARED, RUNNING, REPORTED, CLOSED or CANCELLED
 * @param units places, departments and enterprises that are looked at
 * @param listVersion version of its newest question list; 0 while it has none
 */
public record AuditRoundState(
    UUID id,
    long version,
    Ancestry place,
    String number,
    int planYear,
    String domainCode,
    String state,
    LocalDate from,
    LocalDate to,
    int units,
    int listVersion,
    LocalDate reportedOn,
    LocalDate closedOn,
    LocalDate cancelledOn)
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
