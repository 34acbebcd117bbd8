package io.zhiben.hazard.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was inspected and what was sanctioned in a period, by unit. Inspections are those of the
 * supervising side: neither self-checks nor the visits of agencies. A unit is a town, the
 * department that supervises the inspected enterprise as lead or takes part in a joint inspection,
 * or the domain of the enterprise.
 *
 * @param units those with inspections, sanctions or serious findings
 */
record EnforcementStatistics(
    LocalDate from,
    LocalDate to,
    By by,
    List<UnitRow> units,
    List<ActionCount> actions,
    List<ViolationCount> violations) {

  /** What a unit is. */
  enum By {
    TOWN,
    DEPARTMENT,
    /** 行业领域 (T-088). */
    SECTOR
  }

  /**
   * One unit.
   *
   * @param unit code of the town, department or domain; null for what belongs to none
   * @param inspections in the period
   * @param cases opened in the period
   * @param sanctioned cases decided in the period that ended in an administrative penalty
   * @param fineFen fines decided in the period, in fen
   * @param zeroPenalty 零处罚: it inspected and sanctioned nobody
   * @param serious inspections with a major or a returned hazard
   * @param seriousWithoutCase of them those without any case, not even a reasoned decision not to
   *     file one; over {@code serious} the share of 只检查不处罚, "n/a" over none
   * @param major major hazards that were confirmed in the period
   * @param majorUnanswered of them those with neither a case that was filed nor a written reason
   *     why there is none (T-085)
   * @param outsideRange cases decided in the period with a fine outside its grade or without one
   *     (Q-092)
   */
  record UnitRow(
      String unit,
      String unitName,
      long inspections,
      long cases,
      long sanctioned,
      long fineFen,
      boolean zeroPenalty,
      long serious,
      long seriousWithoutCase,
      long major,
      long majorUnanswered,
      long outsideRange) {}

  /** Decided in the period. */
  record ActionCount(EnforcementAction action, long cases) {}

  /** Opened in the period, and decided with a penalty. */
  record ViolationCount(String code, String title, long cases, long sanctioned) {}

  /** An inspection behind a figure. */
  record InspectionBehind(
      UUID inspectionId,
      String number,
      UUID enterpriseId,
      String enterpriseName,
      LocalDate inspectedOn,
      int findings) {}

  /** A major hazard behind a figure. */
  record MajorBehind(
      UUID hazardId,
      String number,
      UUID enterpriseId,
      String enterpriseName,
      String description,
      Instant confirmedAt) {}
}
