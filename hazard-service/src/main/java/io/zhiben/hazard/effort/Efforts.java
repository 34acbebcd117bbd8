package io.zhiben.hazard.effort;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a place's own offices did in a year, by month.
 *
 * @param months all twelve
 */
record Efforts(int year, String regionCode, EffortTargets targets, List<EffortMonth> months) {

  /**
   * One month.
   *
   * @param bulletins numbered 通报 that were issued and not withdrawn
   * @param urgingLetters numbered 督办函, the same
   * @param covertChecks unannounced inspections, recorded at the place's own level
   */
  @Schema(name = "EffortMonth")
  record EffortMonth(int month, long bulletins, long urgingLetters, long covertChecks) {}
}
