package io.zhiben.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One problem that a round of audit-style supervision found in a unit, until it is verified.
 *
 * @param place where the unit lies
 * @param unitKind PLACE, DEPARTMENT or ENTERPRISE
 * @param unitCode code of the place, the department or the enterprise
 * @param enterpriseId null unless an enterprise
 * @param state FOUND, ANSWERED, VERIFIED or WITHDRAWN
 * @param common the sector was told of it (查一项、提升一片)
 * @param overOn when it was verified or withdrawn; null before
 */
public record AuditProblemState(
    UUID id,
    long version,
    Ancestry place,
    String number,
    UUID roundId,
    UUID unitId,
    String unitKind,
    String unitCode,
    UUID enterpriseId,
    String state,
    boolean common,
    int timesReturned,
    LocalDate foundOn,
    LocalDate deadline,
    LocalDate answeredOn,
    LocalDate overOn)
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
