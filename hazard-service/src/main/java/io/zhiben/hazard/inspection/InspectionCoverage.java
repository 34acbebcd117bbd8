package io.zhiben.hazard.inspection;

import io.zhiben.hazard.inspection.InspectionStatistics.Rate;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of the enterprises that aren't closed were inspected from outside in a time, by sector
 * and by place (Z-083).
 *
 * @param sectors by the domain's code; empty for none
 * @param places villages, and towns for the enterprises that lie in none, by code
 */
record InspectionCoverage(
    LocalDate from, LocalDate to, List<CoverageLine> sectors, List<CoverageLine> places) {

  /**
   * @param name of the place; null for a sector, whose names enterprise-service has
   * @param inspected of the enterprises
   */
  @Schema(name = "InspectionCoverageLine")
  record CoverageLine(String key, String name, Rate inspected) {}
}
