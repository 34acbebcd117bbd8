package io.zhiben.enterprise.quarter;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Names of quarters, such as {@code 2026-Q2}. */
public final class Quarter {
  /** What a name looks like. */
  public static final String PATTERN = "\\d{4}-Q[1-4]";

  private Quarter() {}

  /** The quarter of that day. */
  public static String of(LocalDate day) {
    return "%04d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }
}
