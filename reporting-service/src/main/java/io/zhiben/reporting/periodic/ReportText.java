package io.zhiben.reporting.periodic;

import io.zhiben.plans.Title;
import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.Filling;
import io.zhiben.platform.docx.Placeholders;
import io.zhiben.platform.docx.TemplateText;
import io.zhiben.reporting.periodic.Contents.Content;
import io.zhiben.reporting.print.BarChart;
import io.zhiben.reporting.print.ChartedDocx;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The body of a printed report: its cells in their order under numbered headings, figures as a
 * table with a chart below it.
 */
final class ReportText {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final int LONGEST_LABEL = 12;

  private final StringBuilder lines = new StringBuilder();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<Map<String, String>>> lists = new HashMap<>();
  private final List<BarChart> charts = new ArrayList<>();
  private final Map<String, String> before;
  private int headings;

  /**
   * @param before what the accepted report said that this one is compared with, by section
   */
  private ReportText(Map<String, String> before) {
    this.before = before;
  }

  /** A body, and the charts whose marks stand in it. */
  record Body(Docx docx, List<BarChart> charts) {}

  /** Columns of a table by the list's kind. */
  interface Columns {
    List<Title> of(Content content);
  }

  static Body of(List<Content> contents, Map<String, String> before, Columns columns) {
    ReportText text = new ReportText(before);
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
    return new Body(
        Placeholders.fill(
            TemplateText.docx(text.lines.toString()), new Filling(text.texts, text.lists)),
        text.charts);
  }

  private void heading(String title) {
    headings++;
    String name = "题" + headings;
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
      heads.add(columns.get(i).in(Locale.CHINESE) + ":" + (i == 1 ? 2 : 1));
      cells.add("{{" + list + ".列" + i + "}}");
    }
    grid(heads, cells);
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
              "上次", before.getOrDefault(content.section().id(), "—")));
    }
    lists.put(list, rows);
    grid(
        List.of("指标:4", "本期（分子/分母）:3", "上次:2"),
        List.of("{{" + list + ".名称}}", "{{" + list + ".数值}}", "{{" + list + ".上次}}"));
    chart(figures);
  }

  private void grid(List<String> heads, List<String> cells) {
    lines.append("| ").append(String.join(" | ", heads)).append('\n');
    lines.append("= ").append(String.join(" | ", cells)).append('\n');
  }

  private void chart(List<Content> figures) {
    chartsOf(figures).stream()
        .filter(chart -> !chart.isEmpty())
        .forEach(chart -> {
          lines.append("p ").append(ChartedDocx.mark(charts.size())).append('\n');
          charts.add(chart);
        });
  }

  /** One chart of the shares, one of the numbers: they have no common scale. */
  static List<BarChart> chartsOf(List<Content> figures) {
    return List.of(
        chart("主要比率（%）", figures.stream().filter(Content::share).toList()),
        chart("主要数量", figures.stream().filter(content -> !content.share()).toList()));
  }

  private static BarChart chart(String title, List<Content> figures) {
    return new BarChart(
        title,
        figures.stream().map(content -> shortened(title(content))).toList(),
        List.of(new BarChart.Series("本期", figures.stream().map(ReportText::number).toList())));
  }

  private static BigDecimal number(Content content) {
    if (content.kind() == CellKind.NUMBER) {
      return content.cell().counts();
    }
    return content.cell().filled() == null ? null : content.cell().filled().value();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL - 1) + "…";
  }

  private static String title(Content content) {
    return content.section().title().zh();
  }
}
