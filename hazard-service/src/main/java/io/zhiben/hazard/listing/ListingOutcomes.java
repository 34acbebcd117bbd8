package io.zhiben.hazard.listing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How listings ended, by the year of their delisting (Y-256).
 *
 * @param years newest first
 */
record ListingOutcomes(List<OutcomeYear> years) {

  /**
   * @param delisted all of that year
   * @param outcomes those of which somebody said how they ended
   */
  @Schema(name = "ListingOutcomeYear")
  record OutcomeYear(int year, long delisted, List<OutcomeCount> outcomes) {}

  /** How many ended in that way. */
  @Schema(name = "ListingOutcomeCount")
  record OutcomeCount(ListingOutcome outcome, long listings) {}
}
