package io.zhiben.hazard.escalation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Listings and issued steps by the sector of the enterprise (Y-456).
 *
 * @param from first day of listing or issuing
 * @param sectors those without any are left out; the one without a code last
 */
record MeasureCounts(LocalDate from, LocalDate to, List<SectorMeasures> sectors) {
  /**
   * One sector.
   *
   * @param domainCode responsibility domain; null where no enterprise is concerned
   * @param listings put on a list of supervision in these days
   */
  @Schema(name = "SectorMeasures")
  record SectorMeasures(String domainCode, long listings, List<StepCount> steps) {}

  /**
   * Steps of one kind.
   *
   * @param document kind of the paper that was issued, e.g. an interview's
   * @param units those that they were issued to
   * @param withEffect those of which it is recorded what came of them
   */
  @Schema(name = "MeasureStepCount")
  record StepCount(String document, long steps, long units, long withEffect) {}
}
