package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.DueRule;
import io.zhiben.platform.calendar.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** One span of the calendar in which a duty falls due once; both days included. */
public record Window(LocalDate from, LocalDate to) {

  /** The window of that cadence in which the day lies. */
  public static Window of(Cadence cadence, LocalDate day) {
    if (cadence == Cadence.DAY) {
      return new Window(day, day);
    }
    if (cadence == Cadence.WEEK) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return new Window(monday, monday.plusDays(6));
    }
    int months = monthsOf(cadence);
    int firstMonth = (day.getMonthValue() - 1) / months * months + 1;
    YearMonth first = YearMonth.of(day.getYear(), firstMonth);
    return new Window(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }

  /** The window before, of the same cadence: the last one that is closed. */
  public Window previous(Cadence cadence) {
    return of(cadence, from.minusDays(1));
  }

  /** The window after, of the same cadence. */
  public Window next(Cadence cadence) {
    return of(cadence, to.plusDays(1));
  }

  /**
   * The last day for doing it.
   *
   * @param rule null for the window's own last day
   */
  public LocalDate lastDay(DueRule rule, WorkingDays calendar) {
    return lastDayOf(rule, calendar).date();
  }

  /** The same, telling whether it rests on a year whose holidays aren't known yet. */
  public WorkingDays.Day lastDayOf(DueRule rule, WorkingDays calendar) {
    if (rule == null) {
      return certain(to);
    }
    if (rule.workingDaysAfterEnd() != null) {
      return calendar.plus(to, rule.workingDaysAfterEnd());
    }
    if (rule.daysAfterEnd() != null) {
      return certain(to.plusDays(rule.daysAfterEnd()));
    }
    if (rule.monthDay() != null) {
      // the day of leap years is the day before in others
      return certain(MonthDay.parse("--" + rule.monthDay()).atYear(to.getYear()));
    }
    return certain(to.withDayOfMonth(Math.min(rule.dayOfLastMonth(), to.lengthOfMonth())));
  }

  /** Whether the day lies in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private static WorkingDays.Day certain(LocalDate day) {
    return new WorkingDays.Day(day, false);
  }

  private static int monthsOf(Cadence cadence) {
    return switch (cadence) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case HALF_YEAR -> 6;
      case YEAR -> 12;
      case DAY, WEEK -> throw new IllegalArgumentException(cadence + " isn't made of months");
    };
  }
}
