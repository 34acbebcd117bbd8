package io.zhiben.contracts.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One accident or near miss, in figures and dates: nothing in it names or describes a person.
 *
 * @param enterpriseId null where it belongs to no enterprise
 * @param kind ACCIDENT or NEAR_MISS
 * @param type FIRE, TRAFFIC, EXPLOSION, POISONING, FALL, MECHANICAL, ELECTRIC, COLLAPSE, LIFTING,
 *     DROWNING or OTHER
 * @param state REPORTED, INVESTIGATING, INVESTIGATED, CLOSED, EVALUATED or WITHDRAWN
 * @param grade GENERAL, LARGER, MAJOR or EXTRAORDINARY as the figures make it; null for near misses
 * @param gradeConfirmed a person has confirmed that grade
 * @param reportLate the unit reported it after the time that the law allows
 * @param concealed it became known by a check, not by a report
 * @param responsible whether it was one that somebody is responsible for; null until investigated
 */
public record AccidentState(
    UUID id,
    long version,
    Ancestry place,
    UUID enterpriseId,
    String number,
    String kind,
    String type,
    String state,
    String grade,
    boolean gradeConfirmed,
    int deaths,
    int missing,
    int seriousInjuries,
    int minorInjuries,
    long directLossFen,
    Instant occurredAt,
    Instant reportedAt,
    boolean reportLate,
    boolean concealed,
    Boolean responsible,
    LocalDate investigationDueOn,
    LocalDate closedOn,
    LocalDate evaluationDueOn,
    LocalDate evaluatedOn)
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
