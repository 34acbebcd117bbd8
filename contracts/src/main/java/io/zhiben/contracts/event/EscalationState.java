package io.zhiben.contracts.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One rung of an escalation ladder (督办升级) that was fired. What was written, answered and reasoned
 * stays in hazard-service.
 *
 * @param place of the hazard or listing; that of the government where it is about neither
 * @param cause HAZARD_OVERDUE, LISTING_OVERDUE, MANUAL (a leader fired it for a hazard or listing),
 *     NO_PENALTY (a unit that inspects and sanctions nobody) or MATTER (another matter)
 * @param level TOWN, DISTRICT or CITY
 * @param authority 12-digit code of the place whose government fired it
 * @param rung code of the rung in the ladder of that government
 * @param position of the rung in the ladder when it was fired, from 1
 * @param document kind of paper that the rung asks for
 * @param hazardId null when it is about no hazard
 * @param listingId null when it is about no listing
 * @param enterpriseId null when it is about no enterprise, or about several
 * @param unit code of the department or place that it is issued to; null where it goes to the
 *     enterprise, or to a unit without a code
 * @param state DUE, ISSUED, ANSWERED or CANCELLED
 * @param deadline the one that passed; null where none did
 * @param endedOn the day on which the cause was found to be over; null while it goes on
 */
public record EscalationState(
    UUID id,
    long version,
    Ancestry place,
    String cause,
    String level,
    String authority,
    String rung,
    int position,
    String document,
    UUID hazardId,
    UUID listingId,
    UUID enterpriseId,
    String unit,
    String state,
    LocalDate deadline,
    LocalDate firedOn,
    Instant issuedAt,
    LocalDate replyBy,
    Instant answeredAt,
    LocalDate endedOn)
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
