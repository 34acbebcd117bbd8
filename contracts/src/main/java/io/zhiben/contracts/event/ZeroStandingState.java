package io.zhiben.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How the dynamic zero of major hazards (动态清零) stands in one domain of one town.
 *
 * @param domainCode null for hazards of enterprises that have no domain
 * @param zero whether it holds: no major hazard is overdue
 * @param since the day from which it holds or is broken
 * @param overdue major hazards that were overdue when it turned
 * @param breaches so far, this one among them
 */
public record ZeroStandingState(
    UUID id,
    long version,
    Ancestry place,
    String domainCode,
    boolean zero,
    LocalDate since,
    long overdue,
    long breaches)
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
