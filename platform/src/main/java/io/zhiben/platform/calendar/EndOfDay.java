package io.zhiben.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The last moment of a local day: a deadline "by" a day ends there, in Asia/Shanghai. */
public final class EndOfDay {

  /** The zone of every local date of the suite. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final LocalTime LAST_MILLISECOND = LocalTime.of(23, 59, 59, 999_000_000);

  private EndOfDay() {}

  /** 23:59:59.999 of that day in Asia/Shanghai. */
  public static Instant of(LocalDate day) {
    return day.atTime(LAST_MILLISECOND).atZone(ZONE).toInstant();
  }

  /** The local day on which the instant falls. */
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }
}
