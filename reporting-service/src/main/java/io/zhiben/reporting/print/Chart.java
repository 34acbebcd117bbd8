package io.zhiben.reporting.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
   * @param marked which of them, counted from 0, are drawn with a mark of their own
   */
  public record Series(String name, List<BigDecimal> values, Set<Integer> marked) {
    public Series {
      values = Collections.unmodifiableList(new ArrayList<>(values));
      marked = Set.copyOf(marked);
    }

    public Series(String name, List<BigDecimal> values) {
      this(name, values, Set.of());
    }

    private Series only(List<Integer> kept) {
      List<BigDecimal> some = new ArrayList<>();
      kept.forEach(i -> some.add(values.get(i)));
      return new Series(
          name,
          some,
          IntStream.range(0, kept.size())
              .filter(i -> marked.contains(kept.get(i)))
              .boxed()
              .collect(Collectors.toSet()));
    }
  }

  /** The same without the places for which no series has a value. */
  public Chart withoutGaps() {
    List<Integer> kept =
        IntStream.range(0, categories.size())
            .filter(i -> series.stream().anyMatch(one -> one.values().get(i) != null))
            .boxed()
            .toList();
    return new Chart(
        kind,
        title,
        kept.stream().map(categories::get).toList(),
        series.stream().map(one -> one.only(kept)).toList());
  }

  /** Whether there is anything to draw. */
  public boolean isEmpty() {
    return series.stream().allMatch(one -> one.values().stream().allMatch(Objects::isNull));
  }
}
