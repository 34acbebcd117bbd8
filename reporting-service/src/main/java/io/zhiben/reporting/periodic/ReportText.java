package io.zhiben.reporting.periodic;

import io.zhiben.plans.Title;
import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.Filling;
import io.zhiben.platform.docx.Placeholders;
import io.zhiben.platform.docx.TemplateText;
import io.zhiben.reporting.periodic.Contents.Content;
import io.zhiben.reporting.print.Chart;
import io.zhiben.reporting.print.ChartedDocx;
import io.zhiben.reporting.print.Exhibit;
import io.zhiben.reporting.query.ListedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The body of a printed report: its cells in their order under numbered headings, figures as a
 * table with charts below it, and at the end their course and the units side by side.
 */
final class ReportText {
  /** What stands apart is called. */
  static final String ANNEX_TITLE = "指标走势和单位对照";

  private static final String NUMERALS = "一二三四五六七八九十";

  private final StringBuilder lines = new StringBuilder();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<Map<String, String>>> lists = new HashMap<>();
  private final List<Chart> charts = new ArrayList<>();
  private final Map<String, String> before;
  private final Goals goals;
  private int headings;
  private int titles;
  private int exhibits;

  private ReportText(Map<String, String> before, Goals goals) {
    this.before = before;
    this.goals = goals;
  }

  /**
   * A body.
   *
   * @param annex what stands apart from it; null where nothing does
   * @param charts those whose marks stand in both
   */
  record Body(Docx docx, Docx annex, List<Chart> charts) {}

  /** Columns of a table by the list's kind. */
  interface Columns {
    List<Title> of(Content content);
  }

  /**
   * The body.
   *
   * @param before what the accepted report said that this one is compared with, by section
   * @param more what stands at the end, or apart
   * @param apart whether the template has a place of its own for it
   */
  static Body of(
      List<Content> contents,
      Map<String, String> before,
      Goals goals,
      Columns columns,
      List<Exhibit> more,
      boolean apart) {
    ReportText text = new ReportText(before, goals);
    List<Content> figures = new ArrayList<>();
    for (Content content : contents) {
      boolean figure = content.kind() == CellKind.FIGURE || content.kind() == CellKind.NUMBER;
      if (figure) {
        figures.add(content);
        continue;
      }
      text.figures(figures);
      figures.clear();
      if (content.kind() == CellKind.TEXT) {
        text.words(content);
      } else {
        text.table(content, columns.of(content));
      }
    }
    text.figures(figures);
    if (!apart || more.isEmpty()) {
      text.exhibits(more);
      return new Body(text.filled(), null, text.charts);
    }
    Docx body = text.filled();
    text.lines.setLength(0);
    text.lines.append("annex 附件\ntitle ").append(ANNEX_TITLE).append('\n');
    text.headings = 0;
    text.exhibits(more);
    return new Body(body, text.filled(), text.charts);
  }

  private Docx filled() {
    return Placeholders.fill(TemplateText.docx(lines.toString()), new Filling(texts, lists));
  }

  private void heading(String title) {
    headings++;
    titles++;
    String name = "题" + titles;
    texts.put(name, numeral(headings) + "、" + title);
    lines.append("h {{").append(name).append("}}\n");
  }

  /** 一 to 九十九, as official papers count. */
  static String numeral(int number) {
    int tens = number / 10;
    int ones = number % 10;
    String ten = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
    return ten + (ones == 0 ? "" : digit(ones));
  }

  private static String digit(int number) {
    return String.valueOf(NUMERALS.charAt(number - 1));
  }

  private void words(Content content) {
    heading(title(content));
    String name = "文" + headings;
    String said = content.cell().words();
    texts.put(name, said == null || said.isBlank() ? "（未填）" : said.strip());
    lines.append("p {{").append(name).append("}}\n");
  }

  private void table(Content content, List<Title> columns) {
    heading(title(content));
    Filled filled = content.cell().filled();
    if (columns.isEmpty() || filled == null || filled.rows() == null || filled.rows().isEmpty()) {
      lines.append("p 无。\n");
      return;
    }
    String list = "表" + headings;
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> row : filled.rows()) {
      Map<String, String> values = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        values.put("列" + i, i < row.size() ? row.get(i) : "");
      }
      rows.add(values);
    }
    lists.put(list, rows);
    List<String> heads = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add("{{" + list + ".列" + i + "}}");
    }
    List<String> names = columns.stream().map(column -> column.in(Locale.CHINESE)).toList();
    List<Integer> widths = ColumnWidths.of(names, filled.rows());
    for (int i = 0; i < names.size(); i++) {
      heads.add(names.get(i) + ":" + widths.get(i));
    }
    grid(heads, cells);
    if (filled.rows().size() >= ListedTable.MOST_ROWS) {
      lines.append("p （只列前").append(ListedTable.MOST_ROWS).append("项。）\n");
    }
  }

  private void figures(List<Content> figures) {
    if (figures.isEmpty()) {
      return;
    }
    heading("主要指标");
    String list = "指标" + headings;
    List<Map<String, String>> rows = new ArrayList<>();
    for (Content content : figures) {
      String shown = content.shown();
      rows.add(
          Map.of(
              "名称", title(content),
              "数值", shown == null ? "（未填）" : shown,
              "目标", goals.shown(content),
              "上次", before.getOrDefault(content.section().id(), "—")));
    }
    lists.put(list, rows);
    grid(
        List.of("指标:4", "本期（分子/分母）:3", "目标:3", "上次:3"),
        List.of(
            "{{" + list + ".名称}}",
            "{{" + list + ".数值}}",
            "{{" + list + ".目标}}",
            "{{" + list + ".上次}}"));
    FigureExhibits.achieved(figures, goals).forEach(this::charts);
  }

  private void grid(List<String> heads, List<String> cells) {
    lines.append("| ").append(String.join(" | ", heads)).append('\n');
    lines.append("= ").append(String.join(" | ", cells)).append('\n');
  }

  private void charts(Exhibit exhibit) {
    for (Chart chart : exhibit.charts()) {
      // the table above has those without a figure
      lines.append("p ").append(ChartedDocx.mark(charts.size())).append('\n');
      charts.add(chart.kind() == Chart.Kind.BARS ? chart.withoutGaps() : chart);
    }
  }

  /** Those of one title stand under one heading. */
  private void exhibits(List<Exhibit> more) {
    String title = null;
    for (Exhibit exhibit : more) {
      if (!exhibit.title().equals(title)) {
        title = exhibit.title();
        heading(title);
      }
      table(exhibit);
      if (exhibit.charts().isEmpty()) {
        // Word makes one of two tables that touch
        lines.append("p 　\n");
      }
      charts(exhibit);
    }
  }

  private void table(Exhibit exhibit) {
    exhibits++;
    String list = "对照" + exhibits;
    List<String> heads = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    List<Map<String, String>> rows = new ArrayList<>();
    exhibit.categories().forEach(category -> rows.add(new HashMap<>(Map.of("项", category))));
    heads.add(exhibit.head() + ":3");
    cells.add("{{" + list + ".项}}");
    for (int column = 0; column < exhibit.columns().size(); column++) {
      String name = "列" + column;
      Exhibit.Column one = exhibit.columns().get(column);
      // a title comes from a plan and may hold anything, so it is filled in as a value
      texts.put(list + "头" + column, one.name());
      heads.add("{{" + list + "头" + column + "}}:2");
      cells.add("{{" + list + "." + name + "}}");
      for (int row = 0; row < rows.size(); row++) {
        rows.get(row).put(name, one.shown().get(row));
      }
    }
    lists.put(list, rows);
    grid(heads, cells);
  }

  private static String title(Content content) {
    return content.section().title().zh();
  }
}
