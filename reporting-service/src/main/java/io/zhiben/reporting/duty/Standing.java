package io.zhiben.reporting.duty;

import java.util.Arrays;
import java.util.List;

/** How a subject stands to a duty, and by which window. */
enum Standing {
  /** Done in the window of the day. */
  MET(DutyState.MET),
  EXCUSED(DutyState.EXCUSED),
  /** The last day of the window of the day is over, and the window isn't. */
  LATE(DutyState.OVERDUE),
  /** The window before passed without it. */
  MISSED(DutyState.OVERDUE),
  /** The window before passed without it, and its last day is still to come. */
  GRACE(DutyState.DUE_SOON),
  SOON(DutyState.DUE_SOON),
  DUE(DutyState.DUE);

  private final DutyState state;

  Standing(DutyState state) {
    this.state = state;
  }

  DutyState state() {
    return state;
  }

  /** Whether it is about the window before. */
  boolean isOfTheWindowBefore() {
    return this == MISSED || this == GRACE;
  }

  static List<String> namesOf(DutyState state) {
    return Arrays.stream(values()).filter(one -> one.state == state).map(Enum::name).toList();
  }
}
