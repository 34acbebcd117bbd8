package io.zhiben.hazard.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often inspections of a time found something, compared.
 *
 * @param from first day of inspecting
 * @param to last day
 * @param all every inspection but self-checks
 * @param groups the same, divided by one property at a time
 * @param minimums how the forms stand that every year owes (Y-509)
 */
record InspectionStatistics(
    LocalDate from, LocalDate to, Line all, List<Group> groups, List<Minimum> minimums) {

  /** With what was divided elsewhere. */
  InspectionStatistics with(List<Group> more, List<Minimum> owed) {
    return new InspectionStatistics(
        from, to, all, Stream.concat(groups.stream(), more.stream()).toList(), owed);
  }

  /**
   * What each calendar year owes, and what was inspected from the first of the year of {@code to}
   * until that day.
   *
   * @param least how many the place sets
   * @param met whether there are as many already
   */
  @Schema(name = "InspectionMinimum")
  record Minimum(Dimension by, String key, int year, int least, long inspections, boolean met) {
    static Minimum of(Dimension by, Enum<?> key, int year, int least, long inspections) {
      return new Minimum(by, key.name(), year, least, inspections, inspections >= least);
    }
  }

  /** What inspections are divided by. */
  enum Dimension {
    /** ANNOUNCED, UNANNOUNCED. */
    MODE,
    /** NAMED, RANDOM. */
    SELECTION,
    /** As {@link Circumstance}, and NONE; an inspection with several counts for each. */
    CIRCUMSTANCE,
    /** Self-checks stand here only: they are neither announced nor chosen. */
    KIND,
    /** Posts of who led: LEADER (领导带队), OFFICER, EXPERT, GRID_WORKER. */
    LEADER,
    /** Codes of departments; empty for safety offices and agencies. A joint one is its lead's. */
    DEPARTMENT,
    /** Codes of the enterprises' responsibility domains as they are now; empty for none (Y-143). */
    SECTOR,
    /** As 2026-05, in their order; months without any are left out (Z-107). */
    MONTH
  }

  /** One property; a value that no inspection has still stands there, unless it is a department. */
  record Group(Dimension by, List<Line> lines) {}

  /**
   * Inspections of one value.
   *
   * @param key the value; empty for all, and for no department
   * @param inspections a joint one is one
   * @param findings hazards that they found
   * @param finding those that found something, of all
   * @param nil those that said that there was nothing (零发现), of all
   */
  @Schema(name = "StatisticsLine")
  record Line(String key, long inspections, long findings, Rate finding, Rate nil) {}

  /**
   * @param percent with one decimal; null where the denominator is 0
   */
  record Rate(long numerator, long denominator, Double percent) {
    private static final double WHOLE = 1000.0;
    private static final double DECIMAL = 10.0;

    static Rate of(long numerator, long denominator) {
      Double percent =
          denominator == 0 ? null : Math.round(numerator * WHOLE / denominator) / DECIMAL;
      return new Rate(numerator, denominator, percent);
    }
  }
}
