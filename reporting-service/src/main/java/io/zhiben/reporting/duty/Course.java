package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.Duty;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A duty in one cadence, seen from one day: the windows that decide, and the rule by which they do.
 * The rule is written once; the statements over all enterprises and the computation for one subject
 * take their constants from here.
 *
 * @param asOf the day asked about
 * @param day the same, or the end where that is before
 * @param start the first day of plan and duty: a window that began before is owed by nobody,
 *     although doing it then counts
 * @param end the last day of plan and duty: a window that it cuts is never over, one that ended by
 *     then is judged like any other
 * @param now the window of the day
 * @param dueOn its last day for doing it
 * @param before the window before
 * @param beforeDueOn likewise
 * @param atLeast so many deeds in a window
 * @param warnDays days before the last day from which it is due soon
 */
record Course(
    LocalDate asOf,
    LocalDate day,
    LocalDate start,
    LocalDate end,
    Window now,
    WorkingDays.Day dueOn,
    Window before,
    WorkingDays.Day beforeDueOn,
    int atLeast,
    int warnDays) {
  /** The calendar of this build. */
  static final WorkingDays CALENDAR = WorkingDays.bundled();

  static Course of(
      Duty duty, PlanPack.Period period, Cadence cadence, LocalDate asOf, WorkingDays calendar) {
    LocalDate end = earlier(period.to(), duty.to());
    LocalDate day = earlier(asOf, end);
    Window now = Window.of(cadence, day);
    Window before = now.previous(cadence);
    return new Course(
        asOf,
        day,
        start(duty, period),
        end,
        now,
        now.lastDayOf(duty.due(), calendar),
        before,
        before.lastDayOf(duty.due(), calendar),
        duty.evidence().atLeast(),
        duty.warnDays());
  }

  /** The first day of plan and duty. */
  static LocalDate start(Duty duty, PlanPack.Period period) {
    return duty.from() != null && duty.from().isAfter(period.from()) ? duty.from() : period.from();
  }

  /** Whether the duty is owed by then at all. */
  static boolean isOwed(Duty duty, PlanPack.Period period, LocalDate asOf) {
    return !start(duty, period).isAfter(asOf);
  }

  /** Whether the window of the day binds whoever was there when it began. */
  boolean nowBinds() {
    return !now.from().isBefore(start);
  }

  /** Whether the window before binds whoever was there when it began. */
  boolean beforeBinds() {
    return !before.from().isBefore(start);
  }

  /** The last day on which a deed still counts for the window before. */
  LocalDate beforeEndsOn() {
    LocalDate last = beforeDueOn.date().isAfter(before.to()) ? beforeDueOn.date() : before.to();
    return earlier(last, asOf);
  }

  /** The last day on which a deed counts for the window of the day. */
  LocalDate nowEndsOn() {
    if (!isWhole()) {
      return day;
    }
    return earlier(dueOn.date().isAfter(now.to()) ? dueOn.date() : now.to(), asOf);
  }

  /** Whether plan and duty go on until the window of the day is over. */
  private boolean isWhole() {
    return !now.to().isAfter(end);
  }

  /** The day by which the window of the day is late or not. */
  private LocalDate judgedOn() {
    return isWhole() ? asOf : day;
  }

  boolean isSoon() {
    return !judgedOn().isBefore(dueOn.date().minusDays(warnDays));
  }

  boolean isLate() {
    return judgedOn().isAfter(dueOn.date());
  }

  boolean beforeIsOver() {
    return asOf.isAfter(beforeDueOn.date());
  }

  /** Days since the last day that a standing is about; only for those that are overdue. */
  long daysLate(Standing standing) {
    return ChronoUnit.DAYS.between(
        dueOn(standing), standing.isOfTheWindowBefore() ? asOf : judgedOn());
  }

  /** How whoever is overdue and bound by both windows stands. */
  Standing overdueBy() {
    return isLate() && nowBinds() ? Standing.LATE : Standing.MISSED;
  }

  /**
   * What is known of one subject.
   *
   * @param owesNow whether it was there when the window of the day began
   * @param owesBefore whether it owed the window before
   * @param done deeds in the window of the day
   * @param doneBefore deeds that count for the window before
   */
  record Known(
      boolean owesNow,
      boolean owesBefore,
      int done,
      int doneBefore,
      boolean excused,
      boolean excusedBefore) {}

  /** The rule. */
  Standing standing(Known known) {
    if (known.done() >= atLeast) {
      return Standing.MET;
    }
    if (known.excused()) {
      return Standing.EXCUSED;
    }
    if (isLate() && nowBinds() && known.owesNow()) {
      return Standing.LATE;
    }
    if (beforeBinds()
        && known.owesBefore()
        && known.doneBefore() < atLeast
        && !known.excusedBefore()) {
      return beforeIsOver() ? Standing.MISSED : Standing.GRACE;
    }
    return isSoon() ? Standing.SOON : Standing.DUE;
  }

  /** The last day that a standing is about. */
  LocalDate dueOn(Standing standing) {
    return standing.isOfTheWindowBefore() ? beforeDueOn.date() : dueOn.date();
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return b == null || a.isBefore(b) ? a : b;
  }
}
