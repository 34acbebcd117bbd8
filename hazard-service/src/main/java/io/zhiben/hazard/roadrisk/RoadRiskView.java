package io.zhiben.hazard.roadrisk;

import io.zhiben.hazard.accident.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A road section that became an item.
 *
 * @param accidents in the months of the rules, when the last one was reported
 * @param foundOn when it became one
 * @param measures null until planned
 * @param overdue planned, and the day is over
 * @param actions what the caller may do now
 */
record RoadRiskView(
    UUID id,
    long version,
    String regionCode,
    String regionName,
    String section,
    long accidents,
    LocalDate foundOn,
    RoadRiskState state,
    String measures,
    String unit,
    LocalDate dueOn,
    boolean overdue,
    LocalDate finishedOn,
    String result,
    List<RoadRiskVerb> actions) {

  /**
   * Traffic accidents of one section in a period.
   *
   * @param byGrade how many of each grade
   */
  record SectionCount(
      String regionCode,
      String regionName,
      String section,
      long accidents,
      Map<Grade, Long> byGrade,
      long deaths) {}
}
