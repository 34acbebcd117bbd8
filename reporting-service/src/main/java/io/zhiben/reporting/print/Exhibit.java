package io.zhiben.reporting.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Figures as a table with charts of its columns: whatever a chart shows can be read as numbers
 * beside it.
 *
 * @param title of both
 * @param head what the categories are
 * @param categories the rows
 * @param columns the figures of each row
 * @param drawn the charts
 */
public record Exhibit(
    String title, String head, List<String> categories, List<Column> columns, List<Drawn> drawn) {
  public Exhibit {
    categories = List.copyOf(categories);
    columns = List.copyOf(columns);
    drawn = List.copyOf(drawn);
  }

  /**
   * Figures below one another.
   *
   * @param values null for n/a, one for each category
   * @param shown the same in words, also why there is none
   * @param marked which rows, counted from 0, charts draw with a mark of their own
   */
  public record Column(
      String name, List<BigDecimal> values, List<String> shown, Set<Integer> marked) {
    public Column {
      values = Collections.unmodifiableList(new ArrayList<>(values));
      shown = List.copyOf(shown);
      marked = Set.copyOf(marked);
    }

    public Column(String name, List<BigDecimal> values, List<String> shown) {
      this(name, values, shown, Set.of());
    }
  }

  /**
   * A chart of some of the columns.
   *
   * @param columns counted from 0
   */
  public record Drawn(Chart.Kind kind, String title, List<Integer> columns) {
    public Drawn {
      columns = List.copyOf(columns);
    }
  }

  /** The charts that show something. */
  public List<Chart> charts() {
    return drawn.stream().map(this::chart).filter(chart -> !chart.isEmpty()).toList();
  }

  Chart chart(Drawn one) {
    return new Chart(
        one.kind(),
        one.title(),
        categories,
        one.columns().stream()
            .map(columns::get)
            .map(column -> new Chart.Series(column.name(), column.values(), column.marked()))
            .toList());
  }
}
