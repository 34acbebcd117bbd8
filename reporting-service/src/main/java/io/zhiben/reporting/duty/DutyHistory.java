package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.Duty;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The windows of one subject, one by one; pure. */
final class DutyHistory {
  private DutyHistory() {}

  /**
   * The subject.
   *
   * @param since the day from which it is there
   * @param done in the order of the days
   */
  record Subject(Cadence cadence, LocalDate since, List<DutyDeed> done, List<ExcusedSpan> excuses) {

    int doneBetween(LocalDate from, LocalDate to) {
      return between(from, to).size();
    }

    List<DutyDeed> between(LocalDate from, LocalDate to) {
      return done.stream()
          .filter(deed -> !deed.day().isBefore(from) && !deed.day().isAfter(to))
          .toList();
    }

    boolean isExcusedOn(LocalDate day) {
      return excuses.stream().anyMatch(span -> span.contains(day));
    }
  }

  /** Days for which somebody is excused, both included. */
  record ExcusedSpan(LocalDate from, LocalDate until) {
    boolean contains(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  /** How the subject stands on a day. */
  static Standing standing(Course course, Subject subject) {
    return standing(course, subject, !subject.since().isAfter(course.before().from()));
  }

  /**
   * The same where it is known otherwise whether it missed the window before.
   *
   * @param owesBefore whether it owed the window before, and nothing says that it was kept
   */
  static Standing standing(Course course, Subject subject, boolean owesBefore) {
    return course.standing(
        new Course.Known(
            !subject.since().isAfter(course.now().from()),
            owesBefore,
            subject.doneBetween(course.now().from(), course.nowEndsOn()),
            subject.doneBetween(course.before().from(), course.beforeEndsOn()),
            subject.isExcusedOn(course.day()),
            subject.isExcusedOn(course.beforeDueOn().date())));
  }

  /**
   * The windows that were owed up to a day, the newest first.
   *
   * @param most so many at most
   */
  static List<DutyWindow> windows(
      Duty duty,
      PlanPack.Period period,
      Subject subject,
      LocalDate asOf,
      WorkingDays calendar,
      int most) {
    List<DutyWindow> windows = new ArrayList<>();
    if (!Course.isOwed(duty, period, asOf)) {
      return windows;
    }
    Course course = Course.of(duty, period, subject.cadence(), asOf, calendar);
    windows.add(current(course, subject));
    Window window = course.before();
    while (windows.size() < most
        && !window.from().isBefore(course.start())
        && !window.from().isBefore(subject.since())) {
      windows.add(past(duty, window, course.asOf(), subject, calendar));
      window = window.previous(subject.cadence());
    }
    return windows;
  }

  /** The window of the day. */
  static DutyWindow current(Course course, Subject subject) {
    List<DutyDeed> deeds = subject.between(course.now().from(), course.nowEndsOn());
    boolean owes = course.nowBinds() && !subject.since().isAfter(course.now().from());
    DutyState state;
    if (deeds.size() >= course.atLeast()) {
      state = DutyState.MET;
    } else if (subject.isExcusedOn(course.day())) {
      state = DutyState.EXCUSED;
    } else if (course.isLate() && owes) {
      state = DutyState.OVERDUE;
    } else {
      state = course.isSoon() ? DutyState.DUE_SOON : DutyState.DUE;
    }
    Asked now = new Asked(subject.cadence(), course.now(), course.dueOn(), course.atLeast());
    return window(now, state, deeds);
  }

  /** A window that ended before the day. */
  static DutyWindow past(
      Duty duty, Window window, LocalDate day, Subject subject, WorkingDays calendar) {
    return past(
        new Asked(
            subject.cadence(),
            window,
            window.lastDayOf(duty.due(), calendar),
            duty.evidence().atLeast()),
        day,
        subject);
  }

  /**
   * A window with what was asked for in it.
   *
   * @param dueOn its last day for doing it
   * @param atLeast so many deeds
   */
  record Asked(Cadence cadence, Window window, WorkingDays.Day dueOn, int atLeast) {}

  static DutyWindow past(Asked asked, LocalDate day, Subject subject) {
    Window window = asked.window();
    WorkingDays.Day dueOn = asked.dueOn();
    LocalDate until = dueOn.date().isAfter(window.to()) ? dueOn.date() : window.to();
    LocalDate end = until.isAfter(day) ? day : until;
    List<DutyDeed> deeds = subject.between(window.from(), end);
    DutyState state;
    if (deeds.size() >= asked.atLeast()) {
      state = DutyState.MET;
    } else if (subject.isExcusedOn(dueOn.date())) {
      state = DutyState.EXCUSED;
    } else {
      state = day.isAfter(dueOn.date()) ? DutyState.OVERDUE : DutyState.DUE_SOON;
    }
    return window(asked, state, deeds);
  }

  private static DutyWindow window(Asked of, DutyState state, List<DutyDeed> deeds) {
    boolean met = deeds.size() >= of.atLeast();
    return new DutyWindow(
        of.window().from(),
        of.window().to(),
        of.dueOn().date(),
        of.dueOn().provisional(),
        state,
        met && deeds.get(of.atLeast() - 1).day().isAfter(of.dueOn().date()),
        deeds,
        null,
        of.cadence());
  }
}
