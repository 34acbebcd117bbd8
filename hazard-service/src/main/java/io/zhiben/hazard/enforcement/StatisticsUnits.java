package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.enforcement.EnforcementStatistics.By;
import java.util.List;

/**
 * Which unit an inspection or a case counts for. A joint inspection is one for each department that
 * takes part, and any other is its enterprise's lead department's (D-024).
 */
final class StatisticsUnits {
  private static final String NOT_JOINT = " and e.kind <> 'JOINT'";
  private static final String JOINT = " and e.kind = 'JOINT'";
  private static final String DIRECTORY = " left join DirectoryEntry d on d.id = e.enterpriseId";

  private StatisticsUnits() {}

  /**
   * One statement's part.
   *
   * @param unit what is grouped by; for departments codes between bars
   * @param join to it
   * @param condition on what counts there
   */
  record Grouping(String unit, String join, String condition) {}

  static List<Grouping> ofInspections(By by) {
    return switch (by) {
      case TOWN, SECTOR -> ofCases(by);
      case DEPARTMENT ->
          List.of(
              new Grouping("d.leadDepartments", DIRECTORY, NOT_JOINT),
              new Grouping("e.department", "", JOINT),
              new Grouping(
                  "p.department", " join InspectionParticipant p on p.inspectionId = e.id", JOINT));
    };
  }

  static List<Grouping> ofCases(By by) {
    return List.of(
        switch (by) {
          case TOWN -> new Grouping("e.place.townCode", "", "");
          case DEPARTMENT -> new Grouping("d.leadDepartments", DIRECTORY, "");
          case SECTOR -> new Grouping("d.domainCode", DIRECTORY, "");
        });
  }

  /** What holds of that which counts for the unit {@code :unit} by its enterprise alone. */
  static String isOfUnitOfEnterprise(By by) {
    return switch (by) {
      case TOWN -> " and e.place.townCode = :unit";
      case SECTOR ->
          " and exists (select 1 from DirectoryEntry d where d.id = e.enterpriseId"
              + " and d.domainCode = :unit)";
      case DEPARTMENT ->
          " and exists (select 1 from DirectoryEntry d where d.id = e.enterpriseId"
              + " and locate(concat('|', :unit, '|'), d.leadDepartments) > 0)";
    };
  }

  /** What holds of the inspections of the unit {@code :unit}. */
  static String isOfUnit(By by) {
    return switch (by) {
      case TOWN, SECTOR -> isOfUnitOfEnterprise(by);
      case DEPARTMENT ->
          " and (e.kind <> 'JOINT'"
              + isOfUnitOfEnterprise(by)
              + " or e.kind = 'JOINT' and (e.department = :unit or exists (select 1"
              + " from InspectionParticipant p where p.inspectionId = e.id"
              + " and p.department = :unit)))";
    };
  }
}
