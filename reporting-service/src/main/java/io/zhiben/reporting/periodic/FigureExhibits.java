package io.zhiben.reporting.periodic;

import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.reporting.periodic.Consolidation.Part;
import io.zhiben.reporting.periodic.Contents.Content;
import io.zhiben.reporting.print.Chart;
import io.zhiben.reporting.print.Exhibit;
import io.zhiben.reporting.print.Exhibit.Column;
import io.zhiben.reporting.print.Exhibit.Drawn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The figures of a report as tables with charts: against their targets, in the course of time, and
 * by unit. Shares and numbers never share an axis. What is n/a or was not handed in is a gap.
 */
final class FigureExhibits {
  private static final String NOTHING = "—";

  /** What the mark in a chart means; the line itself is what the suite computed. */
  private static final String MARKED = "（◆ 该期有人工更正，图示为系统计算值）";

  /** More lines in one chart cannot be told apart. */
  private static final int MOST_LINES = 5;

  /** More columns beside the units' names don't fit a page. */
  private static final int MOST_COLUMNS = 4;

  private FigureExhibits() {}

  /**
   * An earlier window.
   *
   * @param label as the axis says it
   * @param cells of the report that was accepted, by section; none where none was
   */
  record Past(String label, Map<String, Cell> cells) {}

  /** Achieved against target. */
  static List<Exhibit> achieved(List<Content> contents, Goals goals) {
    List<Exhibit> exhibits = new ArrayList<>();
    for (boolean share : List.of(true, false)) {
      List<Content> figures = figures(contents, share);
      if (figures.stream().anyMatch(one -> number(one, one.cell()) != null)) {
        exhibits.add(achieved(figures, goals, share));
      }
    }
    return exhibits;
  }

  private static Exhibit achieved(List<Content> figures, Goals goals, boolean share) {
    String title = share ? "主要比率（%）" : "主要数量";
    Column now =
        new Column(
            "本期",
            numbers(figures, one -> number(one, one.cell())),
            figures.stream().map(one -> shown(one, one.cell())).toList());
    Column goal =
        new Column(
            "目标", numbers(figures, goals::bound), figures.stream().map(goals::shown).toList());
    boolean wanted = goal.values().stream().anyMatch(Objects::nonNull);
    return new Exhibit(
        title,
        "指标",
        figures.stream().map(FigureExhibits::title).toList(),
        wanted ? List.of(now, goal) : List.of(now),
        List.of(new Drawn(Chart.Kind.BARS, title, wanted ? List.of(0, 1) : List.of(0))));
  }

  /**
   * In the course of time; none where there is no earlier figure to compare with.
   *
   * @param label of the report's own window
   */
  static List<Exhibit> trend(List<Content> contents, List<Past> past, String label) {
    if (past.stream().allMatch(window -> window.cells().isEmpty())) {
      return List.of();
    }
    List<String> labels = new ArrayList<>(past.stream().map(Past::label).toList());
    labels.add(label);
    List<Exhibit> exhibits = new ArrayList<>();
    for (boolean share : List.of(true, false)) {
      String title = share ? "主要比率走势（%）" : "主要数量走势";
      for (List<Content> some : portions(figures(contents, share), MOST_LINES)) {
        List<Column> columns = some.stream().map(one -> course(one, past)).toList();
        boolean marked = columns.stream().anyMatch(column -> !column.marked().isEmpty());
        exhibits.add(
            new Exhibit(
                title,
                "报送期",
                labels,
                columns,
                List.of(
                    new Drawn(
                        Chart.Kind.LINES, marked ? title + MARKED : title, indexes(columns)))));
      }
    }
    return exhibits;
  }

  private static Column course(Content one, List<Past> past) {
    List<Cell> cells = new ArrayList<>();
    past.forEach(window -> cells.add(window.cells().get(one.section().id())));
    cells.add(one.cell());
    List<BigDecimal> values = new ArrayList<>();
    cells.forEach(cell -> values.add(number(one, cell)));
    return new Column(
        title(one),
        values,
        cells.stream().map(cell -> shown(one, cell)).toList(),
        IntStream.range(0, cells.size())
            .filter(i -> isCorrected(cells.get(i)))
            .boxed()
            .collect(Collectors.toSet()));
  }

  /** Whether something stands beside it by hand, which the table says in words. */
  private static boolean isCorrected(Cell cell) {
    return cell != null && cell.filled() != null && cell.filled().corrected() != null;
  }

  /** Units side by side; those whose reports were not accepted have gaps. */
  static List<Exhibit> compared(List<Content> contents, List<Unit> owing) {
    List<Exhibit> exhibits = new ArrayList<>();
    for (boolean share : List.of(true, false)) {
      String title = share ? "各单位主要比率（%）" : "各单位主要数量";
      for (List<Content> some : portions(figures(contents, share), MOST_COLUMNS)) {
        List<Column> columns = some.stream().map(one -> byUnit(one, owing)).toList();
        List<Drawn> drawn =
            IntStream.range(0, columns.size())
                .mapToObj(i ->
                    new Drawn(
                        Chart.Kind.BARS, columns.get(i).name() + (share ? "（%）" : ""), List.of(i)))
                .toList();
        exhibits.add(
            new Exhibit(
                title,
                "单位",
                owing.stream().map(unit -> unit.title().zh()).toList(),
                columns,
                drawn));
      }
    }
    return exhibits;
  }

  private static Column byUnit(Content one, List<Unit> owing) {
    List<Cell> cells = new ArrayList<>();
    for (Unit unit : owing) {
      cells.add(
          one.parts().stream()
              .filter(part -> part.unit().equals(unit.id()))
              .map(Part::cell)
              .findFirst()
              .orElse(null));
    }
    List<BigDecimal> values = new ArrayList<>();
    cells.forEach(cell -> values.add(number(one, cell)));
    return new Column(title(one), values, cells.stream().map(cell -> shown(one, cell)).toList());
  }

  private static List<Content> figures(List<Content> contents, boolean share) {
    return contents.stream()
        .filter(one -> one.kind() == CellKind.FIGURE || one.kind() == CellKind.NUMBER)
        .filter(one -> one.share() == share)
        .toList();
  }

  private static List<BigDecimal> numbers(
      List<Content> figures, Function<Content, BigDecimal> number) {
    List<BigDecimal> numbers = new ArrayList<>();
    figures.forEach(one -> numbers.add(number.apply(one)));
    return numbers;
  }

  /** Null for n/a, for what wasn't filled in, and for what wasn't handed in. */
  static BigDecimal number(Content content, Cell cell) {
    if (cell == null) {
      return null;
    }
    if (content.kind() == CellKind.NUMBER) {
      return Shown.tidy(cell.counts());
    }
    return cell.filled() == null ? null : Shown.tidy(cell.filled().value());
  }

  private static String shown(Content content, Cell cell) {
    String shown = cell == null ? null : Shown.of(content.kind(), content.share(), cell);
    return shown == null ? NOTHING : shown;
  }

  private static String title(Content content) {
    return content.section().title().zh();
  }

  private static List<Integer> indexes(List<Column> columns) {
    return IntStream.range(0, columns.size()).boxed().toList();
  }

  private static <T> List<List<T>> portions(List<T> all, int most) {
    List<List<T>> portions = new ArrayList<>();
    for (int from = 0; from < all.size(); from += most) {
      portions.add(all.subList(from, Math.min(all.size(), from + most)));
    }
    return portions;
  }
}
