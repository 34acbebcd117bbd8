package io.zhiben.contracts.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which enterprises a consultant agency serves, and from when to when (both days included).
 *
 * @param endedOn the last day of a contract that was ended early, else null
 */
public record ServiceContractState(
    UUID id,
    long version,
    Ancestry place,
    String agencyCode,
    LocalDate validFrom,
    LocalDate validTo,
    LocalDate endedOn,
    List<UUID> enterpriseIds)
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
