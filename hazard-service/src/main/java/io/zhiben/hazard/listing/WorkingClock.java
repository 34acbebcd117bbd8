package io.zhiben.hazard.listing;

import io.zhiben.platform.calendar.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts by the State Council's calendar. */
@ApplicationScoped
public class WorkingClock {
  private final WorkingDays calendar = WorkingDays.bundled();
  private final Clock clock;

  WorkingClock(Clock clock) {
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The n-th working day after that day. */
  WorkingDays.Day after(LocalDate from, int workingDays) {
    return calendar.plus(from, workingDays);
  }

  /** How a clock stands today. */
  public DueClock running(LocalDate due, boolean stopped) {
    return at(due, stopped, today());
  }

  DueClock at(LocalDate due, boolean stopped, LocalDate today) {
    if (stopped) {
      return new DueClock(due, 0, 0, false, true);
    }
    WorkingDays.Count left = calendar.between(today, due);
    long overdue = due.isBefore(today) ? ChronoUnit.DAYS.between(due, today) : 0;
    return new DueClock(due, Math.max(0, left.days()), overdue, left.provisional(), false);
  }
}
