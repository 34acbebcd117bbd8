package io.zhiben.reporting.task;

import java.time.LocalDate;

/** Where a task of a unit stands on a day, as the board shows it. */
public enum TaskState {
  /** Its first day is still to come, or nobody has begun. */
  NOT_STARTED,
  OPEN,
  DUE_SOON,
  OVERDUE,
  HANDED_IN,
  DONE,
  /** Confirmed, but handed in after its last day. */
  LATE_DONE;

  /**
   * @param row what was begun; null where nothing was
   * @param soonDays days before the last one from which it is due soon
   */
  static TaskState of(Occurrence owed, ItemRow row, LocalDate asOf, int soonDays) {
    if (row != null && row.isDoneBy(asOf)) {
      return row.handedInOn().isAfter(owed.dueOn()) ? LATE_DONE : DONE;
    }
    if (row != null && row.isHandedInBy(asOf)) {
      return HANDED_IN;
    }
    if (owed.dueOn().isBefore(asOf)) {
      return OVERDUE;
    }
    if (!owed.from().isAfter(asOf) && !owed.dueOn().minusDays(soonDays).isAfter(asOf)) {
      return DUE_SOON;
    }
    return row != null && !row.begunOn().isAfter(asOf) ? OPEN : NOT_STARTED;
  }

  boolean isDone() {
    return this == DONE || this == LATE_DONE;
  }
}
