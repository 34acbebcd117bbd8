package io.zhiben.hazard.inspection;

import io.zhiben.hazard.inspection.InspectionStatistics.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the inspections of a time answered by one checklist, all its versions together (Y-255,
 * Y-401, Y-554).
 *
 * @param from first day of inspecting
 * @param to last day
 * @param good answers OK, of those OK and NOT_OK
 * @param enterprises the hundred with the lowest scores, the lowest first
 */
record ChecklistResults(
    UUID checklistId, LocalDate from, LocalDate to, Rate good, List<EnterpriseResult> enterprises) {

  /**
   * One enterprise.
   *
   * @param inspections that went by the checklist
   * @param lastOn day of the last of them
   * @param good its score: answers OK, of those OK and NOT_OK
   * @param failed items that were found wanting, the most often first
   */
  @Schema(name = "ChecklistResult")
  record EnterpriseResult(
      UUID enterpriseId,
      String enterpriseName,
      long inspections,
      LocalDate lastOn,
      Rate good,
      List<FailedItem> failed) {}

  /**
   * An item that was found wanting.
   *
   * @param code the number that the document behind the list gives it; may be null
   * @param times in how many inspections; more than one is a failure repeated
   */
  @Schema(name = "FailedChecklistItem")
  record FailedItem(String code, String text, long times) {}
}
