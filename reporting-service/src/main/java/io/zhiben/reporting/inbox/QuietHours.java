package io.zhiben.reporting.inbox;

import java.time.LocalTime;

/** The hours in which a person is left alone; they may reach over midnight. */
record QuietHours(LocalTime from, LocalTime to) {
  static QuietHours of(InboxPerson person) {
    return new QuietHours(LocalTime.parse(person.quietFrom()), LocalTime.parse(person.quietTo()));
  }

  /** Whether some minute between that one and midnight is not quiet. */
  boolean leavesTimeFrom(LocalTime morning) {
    // those that end on the same day end before midnight
    return !from.isAfter(to) || from.isAfter(morning);
  }

  /** The first minute is quiet, the last one no longer; equal ends mean no quiet hours. */
  boolean isQuiet(LocalTime now) {
    if (from.equals(to)) {
      return false;
    }
    boolean begun = !now.isBefore(from);
    boolean before = now.isBefore(to);
    return from.isBefore(to) ? begun && before : begun || before;
  }
}
