package io.zhiben.hazard.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often enterprises were visited, month by month (Y-448).
 *
 * @param from first day of inspecting
 * @param to last day
 * @param months as 2026-05, in their order, those without any visit included
 * @param sites the hundred that were visited the least, the least first
 * @param more whether there are more enterprises than that
 */
record SiteVisits(
    LocalDate from, LocalDate to, List<String> months, List<SiteLine> sites, boolean more) {
  /**
   * One enterprise.
   *
   * @param visits official inspections of each of the months
   * @param total of all of them
   * @param openHazards hazards that are open now
   */
  @Schema(name = "SiteVisitLine")
  record SiteLine(
      UUID enterpriseId, String enterpriseName, List<Long> visits, long total, long openHazards) {}
}
