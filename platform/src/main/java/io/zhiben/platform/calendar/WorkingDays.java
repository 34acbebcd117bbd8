package io.zhiben.platform.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts working days (工作日). A year whose notice is not loaded counts weekdays, and every answer
 * that touched such a year is marked provisional, to be computed again once the year is loaded.
 * Immutable.
 */
public final class WorkingDays {

  private static final int FIRST_BUNDLED_YEAR = 2020;

  private final Map<Integer, HolidayYear> years;

  private WorkingDays(Map<Integer, HolidayYear> years) {
    this.years = Map.copyOf(years);
  }

  /**
   * A day found by counting.
   *
   * @param provisional whether a year in between is not loaded yet
   */
  public record Day(LocalDate date, boolean provisional) {}

  /**
   * A number of working days.
   *
   * @param provisional whether a year in between is not loaded yet
   */
  public record Count(int days, boolean provisional) {}

  /** The years that are shipped: every year from 2020 on that has a file. */
  public static WorkingDays bundled() {
    Map<Integer, HolidayYear> years = new HashMap<>();
    for (int year = FIRST_BUNDLED_YEAR; ; year++) {
      HolidayYear loaded = bundledYear(year);
      if (loaded == null) {
        return new WorkingDays(years);
      }
      years.put(year, loaded);
    }
  }

  /** A calendar that knows no holidays: every answer is provisional. */
  public static WorkingDays empty() {
    return new WorkingDays(Map.of());
  }

  /** The same calendar with one year added, or replaced after an amended notice. */
  public WorkingDays with(HolidayYear year) {
    Map<Integer, HolidayYear> more = new HashMap<>(years);
    more.put(year.year(), year);
    return new WorkingDays(more);
  }

  /** The loaded years in order. */
  public Set<Integer> loadedYears() {
    return new TreeSet<>(years.keySet());
  }

  public boolean isLoaded(int year) {
    return years.containsKey(year);
  }

  public boolean isWorkingDay(LocalDate day) {
    HolidayYear year = years.get(day.getYear());
    return year == null ? !HolidayYear.isWeekend(day) : year.isWorkingDay(day);
  }

  /**
   * The n-th working day after a day, which itself does not count (Civil Code art. 201). Zero gives
   * the day itself; a negative number counts back.
   */
  public Day plus(LocalDate from, int workingDays) {
    boolean provisional = !isLoaded(from.getYear());
    int step = Integer.signum(workingDays);
    LocalDate day = from;
    for (int left = Math.abs(workingDays); left > 0; ) {
      day = day.plusDays(step);
      provisional |= !isLoaded(day.getYear());
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return new Day(day, provisional);
  }

  /**
   * Working days after {@code from} up to and with {@code to}; negative when {@code to} lies
   * before. So {@code between(d, plus(d, n).date())} is n.
   */
  public Count between(LocalDate from, LocalDate to) {
    boolean back = to.isBefore(from);
    LocalDate first = back ? to : from.plusDays(1);
    LocalDate beyond = back ? from : to.plusDays(1);
    int days = (int) first.datesUntil(beyond).filter(this::isWorkingDay).count();
    boolean provisional = false;
    for (int year = Math.min(from.getYear(), to.getYear());
        year <= Math.max(from.getYear(), to.getYear());
        year++) {
      provisional |= !isLoaded(year);
    }
    return new Count(back ? -days : days, provisional);
  }

  private static HolidayYear bundledYear(int year) {
    try (InputStream in =
        WorkingDays.class.getResourceAsStream("/calendar/holidays-" + year + ".csv")) {
      return in == null
          ? null
          : HolidayYear.read(year, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
