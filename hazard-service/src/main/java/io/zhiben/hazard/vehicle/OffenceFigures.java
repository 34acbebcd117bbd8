package io.zhiben.hazard.vehicle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Offences that were found in a period.
 *
 * @param rows by kind and road, in the order of the kinds
 */
record OffenceFigures(LocalDate from, LocalDate to, List<OffenceCount> rows) {
  OffenceFigures {
    rows = rows.stream().toList();
  }

  /**
   * @param road of blocked fire lanes; null for everything else
   * @param found not dismissed
   * @param handled of them
   * @param inTime of the handled ones those by their day; over {@code found} the share that was
   *     handled in time, "n/a" over none
   * @param overdue open, and the day is over
   */
  record OffenceCount(
      OffenceKind kind,
      LaneRoad road,
      long found,
      long handled,
      long inTime,
      long overdue,
      long fined,
      long towed,
      long coerced,
      long fineFen) {}

  /** Whose offences come back. */
  enum OffenderKind {
    VEHICLE,
    DRIVER
  }

  /**
   * A vehicle or a driver with several offences.
   *
   * @param mark the plate, or the reference of the driver
   */
  record RepeatOffender(OffenderKind by, String mark, long offences, Instant lastAt) {}
}
