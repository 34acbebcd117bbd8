package io.zhiben.contracts.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One institutional measure (制度措施). Its words stay in hazard-service.
 *
 * @param number what people see
 * @param departmentCode of the department that answers for it; null for none
 * @param state OPEN, DONE or WITHDRAWN
 * @param doneOn null until it is done
 * @param updatedAt when somebody last did something about it
 * @param hazards how many hazards it answers
 */
public record MeasureState(
    UUID id,
    long version,
    Ancestry place,
    String number,
    String departmentCode,
    String state,
    LocalDate dueOn,
    LocalDate doneOn,
    Instant madeAt,
    Instant updatedAt,
    Instant withdrawnAt,
    int hazards)
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
