package io.zhiben.plans;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What makes a rule for the last day of a window one that every window of its cadence can keep. A
 * day that no calendar has would fail whenever somebody asks for the duty, at all places above too.
 */
final class DueRules {
  private DueRules() {}

  /**
   * What is wrong with it; empty for a good one.
   *
   * @param cadences of the windows that it is about
   */
  static List<String> faults(DueRule due, Collection<Cadence> cadences) {
    List<String> faults = new ArrayList<>();
    if (due == null) {
      return faults;
    }
    if (due.monthDay() != null && !isDay(due.monthDay())) {
      faults.add("has the last day " + due.monthDay() + ", which no year has");
    }
    for (Cadence cadence : cadences) {
      if (due.monthDay() != null && cadence != Cadence.YEAR) {
        faults.add("has a last day of the year in windows of a " + cadence);
      }
      if (due.dayOfLastMonth() != null && (cadence == Cadence.DAY || cadence == Cadence.WEEK)) {
        faults.add("has a last day of the month in windows of a " + cadence);
      }
    }
    return faults;
  }

  /**
   * What is wrong with days after a window's end; empty where the next window outlasts them.
   * Whether a window was missed is asked while the next one runs, and never again.
   */
  static List<String> graceFaults(DueRule due, Collection<Cadence> cadences) {
    List<String> faults = new ArrayList<>();
    int days = due == null ? 0 : graceOf(due);
    for (Cadence cadence : cadences) {
      if (days > 0 && days >= shortest(cadence)) {
        faults.add("ends so late that the next window of a " + cadence + " is over before");
      }
    }
    return faults;
  }

  /** In calendar days; of working days so many as they may take together with a long holiday. */
  private static int graceOf(DueRule due) {
    if (due.workingDaysAfterEnd() != null) {
      return 2 * due.workingDaysAfterEnd();
    }
    return due.daysAfterEnd() == null ? 0 : due.daysAfterEnd();
  }

  private static boolean isDay(String monthDay) {
    try {
      MonthDay.parse("--" + monthDay);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Days of the shortest window. */
  private static int shortest(Cadence cadence) {
    return switch (cadence) {
      case DAY -> 1;
      case WEEK -> 7;
      case MONTH -> 28;
      case QUARTER -> 90;
      case HALF_YEAR -> 181;
      case YEAR -> 365;
    };
  }
}
