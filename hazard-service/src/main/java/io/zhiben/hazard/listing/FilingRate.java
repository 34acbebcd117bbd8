package io.zhiben.hazard.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of the hazards that a letter is due about were filed as cases (应立尽立, YF-61): listed,
 * with the measures that the place's rules name (Y-491).
 *
 * @param year of the grading
 * @param meeting hazards that meet the criteria whose letters are due
 * @param percent with one decimal; null where there are none
 * @param unfiled the first hundred that aren't, the longest known first
 */
record FilingRate(int year, long meeting, long filed, Double percent, List<UnfiledHazard> unfiled) {
  private static final double WHOLE = 1000.0;
  private static final double DECIMAL = 10.0;

  static Double percentOf(long filed, long meeting) {
    return meeting == 0 ? null : Math.round(filed * WHOLE / meeting) / DECIMAL;
  }

  /**
   * One that isn't filed.
   *
   * @param days whole days since it was found
   */
  @Schema(name = "UnfiledHazard")
  record UnfiledHazard(
      UUID hazardId,
      String number,
      String enterpriseName,
      String regionCode,
      LocalDate foundOn,
      long days) {}
}
