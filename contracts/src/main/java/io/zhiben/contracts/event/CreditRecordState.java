package io.zhiben.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One credit record of an enterprise (失信记录). Its evidence stays where it is.
 *
 * @param source CASE, INSPECTION, FIRE, COMMITMENT or AGENCY
 * @param behaviour code of the behaviour in the rules of its place
 * @param bars it bars its enterprise from admission while it is in force
 * @param state PROPOSED, REFUSED, IN_FORCE or LIFTED; one in force is over after {@code untilOn}
 * @param fromOn null until it is in force
 * @param sentOn when those who keep the joint punishment list were told; null before
 */
public record CreditRecordState(
    UUID id,
    long version,
    Ancestry place,
    UUID enterpriseId,
    String number,
    String source,
    String behaviour,
    boolean bars,
    String state,
    LocalDate fromOn,
    LocalDate untilOn,
    LocalDate sentOn,
    LocalDate liftedOn)
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
