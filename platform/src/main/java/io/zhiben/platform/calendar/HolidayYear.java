package io.zhiben.platform.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What the State Council's notice says about one year.
 *
 * @param year the calendar year; every day named lies in it
 * @param holidays days off, weekends inside a holiday included
 * @param makeUpDays Saturdays and Sundays that are worked
 */
public record HolidayYear(int year, Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

  public HolidayYear {
    holidays = Set.copyOf(holidays);
    makeUpDays = Set.copyOf(makeUpDays);
    for (LocalDate day : holidays) {
      require(day.getYear() == year, day + " is not in " + year);
      require(!makeUpDays.contains(day), day + " cannot be a holiday and worked");
    }
    for (LocalDate day : makeUpDays) {
      require(day.getYear() == year, day + " is not in " + year);
      require(isWeekend(day), "make-up day " + day + " is not on a weekend");
    }
  }

  /**
   * Reads a year's file. A line is {@code holiday,2025-01-28,2025-02-04,春节} (first day, last day,
   * name) or {@code work,2025-01-26,春节}; blank lines and lines that begin with # are comments.
   *
   * @throws IllegalArgumentException naming the line that cannot be understood
   */
  public static HolidayYear read(int year, Reader source) throws IOException {
    Set<LocalDate> holidays = new HashSet<>();
    Set<LocalDate> makeUpDays = new HashSet<>();
    BufferedReader lines = new BufferedReader(source);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        readLine(line.strip(), holidays, makeUpDays);
      }
    }
    return new HolidayYear(year, holidays, makeUpDays);
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  boolean isWorkingDay(LocalDate day) {
    return makeUpDays.contains(day) || !isWeekend(day) && !holidays.contains(day);
  }

  private static void readLine(String line, Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {
    String[] fields = line.split(",", -1);
    try {
      if (fields[0].equals("holiday") && fields.length == 4) {
        LocalDate from = LocalDate.parse(fields[1]);
        LocalDate to = LocalDate.parse(fields[2]);
        require(!to.isBefore(from), "the last day lies before the first: " + line);
        from.datesUntil(to.plusDays(1)).forEach(holidays::add);
      } else if (fields[0].equals("work") && fields.length == 3) {
        makeUpDays.add(LocalDate.parse(fields[1]));
      } else {
        throw new IllegalArgumentException("not a line of a holiday file: " + line);
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a date in: " + line, e);
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
