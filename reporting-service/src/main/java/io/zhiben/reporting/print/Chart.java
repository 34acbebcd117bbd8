package io.zhiben.reporting.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A chart that the reader's office program draws.
 *
 * @param title above the chart
 * @param categories one for each place on the axis
 * @param series one or more, each with a value for every category
 */
public record Chart(Kind kind, String title, List<String> categories, List<Series> series) {
  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  /** How it is drawn. */
  public enum Kind {
    /** Upright, for a few things. */
    COLUMNS,
    /** Lying, for many things with long names. */
    BARS,
    /** In the course of time. */
    LINES
  }

  /**
   * What is drawn in one colour.
   *
   * @param name as the legend says it
   * @param values null for n/a, which is drawn as a gap and never as nought
   */
  public record Series(String name, List<BigDecimal> values) {
    public Series {
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }
  }

  /** Whether there is anything to draw. */
  public boolean isEmpty() {
    return series.stream().allMatch(one -> one.values().stream().allMatch(Objects::isNull));
  }
}
