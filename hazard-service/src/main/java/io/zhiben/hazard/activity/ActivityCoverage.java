package io.zhiben.hazard.activity;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many activities were patrolled, town by town.
 *
 * @param towns those with any activity in the time, by code
 */
record ActivityCoverage(LocalDate from, LocalDate to, List<Town> towns) {

  /**
   * One town.
   *
   * @param registered activities one of whose days lies in the time
   * @param patrolled those of them that an inspection patrolled
   * @param percent of them, with one decimal
   */
  @Schema(name = "ActivityTown")
  record Town(
      String regionCode, String regionName, long registered, long patrolled, double percent) {
    private static final double PERMILLE = 1000.0;
    private static final double TEN = 10.0;

    static Town of(String code, String name, long registered, long patrolled) {
      double percent = Math.round(patrolled * PERMILLE / registered) / TEN;
      return new Town(code, name, registered, patrolled, percent);
    }
  }
}
