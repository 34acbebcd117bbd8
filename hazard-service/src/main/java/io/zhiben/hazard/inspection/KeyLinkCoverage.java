package io.zhiben.hazard.inspection;

import io.zhiben.hazard.inspection.InspectionStatistics.Rate;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far inspections went for the key links of enterprises' work (盯紧关键环节, Q-023).
 *
 * @param from first day of inspecting
 * @param to last day
 */
record KeyLinkCoverage(LocalDate from, LocalDate to, List<KeyLinkLine> departments) {
  /**
   * Official inspections of one department.
   *
   * @param department its code; empty for safety offices and agencies
   * @param keyLinks those that looked at every key link of their checklists, of all; one whose
   *     checklists have none isn't among them
   * @param cases those that an enforcement case came of, of all
   */
  @Schema(name = "KeyLinkLine")
  record KeyLinkLine(String department, Rate keyLinks, Rate cases) {}
}
