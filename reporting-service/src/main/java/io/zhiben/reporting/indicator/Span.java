package io.zhiben.reporting.indicator;

import io.zhiben.plans.Indicator;
import io.zhiben.plans.PlanPack;
import java.time.LocalDate;

/**
 * The days whose things are counted, as they stood on the last of them; both days included.
 *
 * @param from null for all time before
 */
public record Span(LocalDate from, LocalDate to) {

  /** What an indicator looks at on a day. */
  public static Span of(Indicator.Span over, PlanPack plan, LocalDate asOf) {
    return new Span(
        switch (over) {
          case ALL -> null;
          case PLAN -> plan.period().from();
          case YEAR -> asOf.withDayOfYear(1);
          case HALF_YEAR -> firstOfMonths(asOf, 6);
          case QUARTER -> firstOfMonths(asOf, 3);
          case MONTH -> asOf.withDayOfMonth(1);
        },
        asOf);
  }

  /** Whether no day lies in it: of a plan that begins after the day asked about. */
  public boolean isEmpty() {
    return from != null && from.isAfter(to);
  }

  /** Whether the day lies in it. */
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && !day.isAfter(to);
  }

  private static LocalDate firstOfMonths(LocalDate day, int months) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
  }
}
