package io.zhiben.contracts.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One published assessment (考核排名) of places or units by a plan's scheme.
 *
 * @param place whose office assessed
 * @param from first day of the period
 * @param to last day of the period
 * @param subjects how many were ranked
 * @param last those at the end of the ranking who get an interview (约谈)
 */
public record AssessmentState(
    UUID id,
    long version,
    Ancestry place,
    String planId,
    LocalDate from,
    LocalDate to,
    int subjects,
    List<Last> last)
    implements EventState {
  public AssessmentState {
    last = List.copyOf(last);
  }

  /**
   * One of the last.
   *
   * @param code 12-digit code of a place, or id of a unit of the plan
   * @param name of the place or unit
   * @param regionCode the place, or that of the unit; null for a unit of the assessing place
   * @param department code of the unit's department; null for places and other units
   */
  public record Last(
      String code, String name, String regionCode, String department, int rank, BigDecimal total) {}

  @Override
  public String key() {
    return id.toString();
  }

  @Override
  public String regionCode() {
    return place.code();
  }
}
