package io.zhiben.reporting.projection;

import io.zhiben.platform.time.SuiteClock;
import java.time.Instant;
import java.time.LocalDate;

/** How values of events become values of rows. */
final class Texts {
  private Texts() {}

  /** Keys and conditions hold no null. */
  static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  /** The local date of an instant; null for none. */
  static LocalDate day(Instant instant) {
    return instant == null ? null : LocalDate.ofInstant(instant, SuiteClock.ZONE);
  }
}
