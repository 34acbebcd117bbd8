package io.zhiben.reporting.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The days on which items were handed in and given back. A row keeps the hand-in that counts now,
 * so that a day before a return is told by these.
 */
final class HandIns {
  private HandIns() {}

  /**
   * One of the two steps.
   *
   * @param handIn false for a return
   */
  record Step(UUID item, boolean handIn, LocalDate day) {}

  /** Whether the row alone doesn't tell if it was handed in at the end of that day. */
  static boolean areAsked(ItemRow row, LocalDate day) {
    return row.returns() > 0 && !row.isHandedInBy(day);
  }

  /**
   * The row with the hand-in that stood at the end of that day.
   *
   * @param row null where nothing was begun
   * @param steps of each item, oldest first
   */
  static ItemRow on(ItemRow row, Map<UUID, List<Step>> steps, LocalDate day) {
    if (row == null || !areAsked(row, day)) {
      return row;
    }
    LocalDate standing = null;
    for (Step step : steps.getOrDefault(row.id(), List.of())) {
      if (!step.day().isAfter(day)) {
        standing = step.handIn() ? step.day() : null;
      }
    }
    return standing == null ? row : row.asHandedInOn(standing);
  }
}
