package io.zhiben.hazard.plan;

import java.time.LocalDate;

/**
 * A window of a plan with how far it is.
 *
 * @param no from 1
 * @param targets enterprises that were to be inspected in it: those that were in the plan at its
 *     end
 * @param inspected those of them that were
 */
record WindowView(
    int no, LocalDate from, LocalDate to, WindowState state, long targets, long inspected) {

  /** Where a window stands today. */
  enum WindowState {
    UPCOMING,
    OPEN,
    /** It has ended, and every target was inspected. */
    DONE,
    /** It has ended, and some target was not. */
    OVERDUE
  }

  static WindowView of(Windows.Window window, long targets, long inspected, LocalDate today) {
    WindowState state;
    if (today.isBefore(window.from())) {
      state = WindowState.UPCOMING;
    } else if (!today.isAfter(window.to())) {
      state = WindowState.OPEN;
    } else {
      state = inspected >= targets ? WindowState.DONE : WindowState.OVERDUE;
    }
    return new WindowView(window.no(), window.from(), window.to(), state, targets, inspected);
  }

  long outstanding() {
    return Math.max(0, targets - inspected);
  }
}
