package io.zhiben.reporting.indicator;

import io.zhiben.plans.Cadence;
import java.time.LocalDate;
import java.util.List;

/** An indicator by periods, the oldest first; each as it stood on the period's last day. */
public record IndicatorSeries(String id, String title, Cadence by, List<Point> points) {

  /**
   * One period.
   *
   * @param to the day asked about in the last one
   */
  public record Point(LocalDate from, LocalDate to, IndicatorValue value) {}
}
