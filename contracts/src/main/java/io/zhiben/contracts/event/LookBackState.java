package io.zhiben.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One look-back (倒查): a major hazard was found where a provider had been and had said nothing of
 * it.
 *
 * @param provider AGENCY, EXPERT or BENCHMARK
 * @param agencyCode null unless an agency
 * @param state OPEN, STATED or DECIDED
 * @param foundOn when the hazard was found
 * @param statementDue last day for the provider's statement
 * @param finding MISSED, AROSE_LATER or OUTSIDE_SCOPE; null until decided
 * @param consequence NONE, INTERVIEW, WARNING or REMOVAL; null until decided
 */
public record LookBackState(
    UUID id,
    long version,
    Ancestry place,
    UUID enterpriseId,
    String number,
    UUID hazardId,
    UUID visitId,
    UUID engagementId,
    String provider,
    String agencyCode,
    String state,
    LocalDate visitedOn,
    LocalDate foundOn,
    LocalDate openedOn,
    LocalDate statementDue,
    String finding,
    String consequence,
    LocalDate decidedOn)
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
