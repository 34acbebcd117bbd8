package io.zhiben.reporting.periodic;

import io.zhiben.plans.Title;
import io.zhiben.reporting.periodic.Contents.Content;
import io.zhiben.reporting.print.Annexes;
import io.zhiben.reporting.print.Exhibit;
import io.zhiben.reporting.print.SheetFill;
import io.zhiben.reporting.print.SheetValues;
import io.zhiben.reporting.print.Xlsx;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A report as a workbook: the tenant's template with figures and words, then a sheet for each long
 * table, then one for the charts with the tables that they draw.
 */
final class PrintedSheet {
  private static final String FIGURES = "指标";
  private static final String WORDS = "文字";

  /** A row cannot be higher than some thirty lines; what is longer goes on in the next. */
  private static final int LONGEST_PIECE = 600;

  /** The names that may stand between the braces of a template. */
  static final Set<String> NAMES = names();

  /** Those without which it would be no report. */
  static final Set<String> NEEDED = Set.of("单位", "标题", "报送期", "指标.名称", "指标.本期", "文字.名称", "文字.内容");

  private PrintedSheet() {}

  private static Set<String> names() {
    Set<String> names = new TreeSet<>(PrintedReport.NAMES);
    names.removeAll(Set.of(PrintedReport.BODY, PrintedReport.ANNEX));
    for (String column : List.of("序号", "名称", "计量单位", "本期", "分子", "分母", "目标", "上期", "数据截至", "说明")) {
      names.add(FIGURES + "." + column);
    }
    names.addAll(List.of(WORDS + ".名称", WORDS + ".内容"));
    return Set.copyOf(names);
  }

  /**
   * What the cells of a report are printed with.
   *
   * @param head what the names of single values stand for
   * @param before what the report said that this one is compared with, by section
   * @param units what a figure counts; null for nothing
   * @param columns of a table
   */
  record Source(
      Map<String, String> head,
      List<Content> contents,
      Map<String, String> before,
      Goals goals,
      Function<Content, String> units,
      ReportText.Columns columns) {}

  static byte[] of(Xlsx template, Source source, List<Exhibit> more) {
    Map<String, List<Map<String, Object>>> lists = new HashMap<>();
    lists.put(FIGURES, figures(source));
    lists.put(WORDS, words(source.contents()));
    Xlsx book = SheetFill.of(template, new SheetValues(new HashMap<>(source.head()), lists));
    int tables = 0;
    for (Content content : source.contents()) {
      List<Title> columns =
          content.kind() == CellKind.TABLE ? source.columns().of(content) : List.of();
      if (!columns.isEmpty()) {
        tables++;
        book = table(book, "附表" + tables, content, columns);
      }
    }
    List<Exhibit> exhibits =
        new ArrayList<>(FigureExhibits.achieved(source.contents(), source.goals()));
    exhibits.addAll(more);
    return (exhibits.isEmpty() ? book : Annexes.exhibits(book, "图表", exhibits)).bytes();
  }

  private static Xlsx table(Xlsx book, String name, Content content, List<Title> columns) {
    Filled filled = content.cell().filled();
    boolean empty = filled == null || filled.rows() == null || filled.rows().isEmpty();
    List<String> none = new ArrayList<>(Collections.nCopies(columns.size(), ""));
    none.set(0, "无");
    List<List<String>> rows = empty ? List.of(none) : filled.rows();
    return Annexes.table(
        book,
        name,
        name + "　" + content.section().title().zh(),
        columns.stream().map(Title::zh).toList(),
        rows);
  }

  private static List<Map<String, Object>> figures(Source source) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Content content : source.contents()) {
      if (content.kind() != CellKind.FIGURE && content.kind() != CellKind.NUMBER) {
        continue;
      }
      Filled filled = content.kind() == CellKind.FIGURE ? content.cell().filled() : null;
      Map<String, Object> row = new HashMap<>();
      row.put("序号", rows.size() + 1);
      row.put("名称", content.section().title().zh());
      row.put("计量单位", content.share() ? "%" : source.units().apply(content));
      row.put("本期", value(content));
      row.put("分子", filled == null ? null : Shown.tidy(filled.numerator()));
      row.put("分母", filled == null ? null : Shown.tidy(filled.denominator()));
      row.put("目标", source.goals().shown(content));
      row.put("上期", source.before().getOrDefault(content.section().id(), "—"));
      row.put("数据截至", filled == null ? null : filled.asOf().toString());
      row.put("说明", filled == null ? null : remark(filled, content.share()));
      rows.add(row);
    }
    return rows;
  }

  private static Object value(Content content) {
    BigDecimal number = FigureExhibits.number(content, content.cell());
    if (number != null) {
      return number;
    }
    return content.kind() == CellKind.FIGURE ? Shown.NOT_APPLICABLE : "（未填）";
  }

  /** Why there is no figure, where it comes from, and what stands beside it by hand. */
  private static String remark(Filled filled, boolean share) {
    String note = note(filled.note());
    return filled.corrected() == null
        ? note
        : (note + Shown.corrected(filled.corrected(), share, false)).replaceFirst("^；", "");
  }

  private static String note(String note) {
    return switch (note) {
      case null -> "";
      case "OVER_NOTHING" -> "没有可计算的对象";
      case "NOT_ENTERED" -> "未录入";
      case "BEFORE_PLAN" -> "方案尚未开始";
      case "ENTERED" -> "手工录入";
      default -> note;
    };
  }

  private static List<Map<String, Object>> words(List<Content> contents) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Content content : contents) {
      if (content.kind() == CellKind.TEXT) {
        String said = content.cell().words();
        List<String> pieces = pieces(said == null || said.isBlank() ? "（未填）" : said.strip());
        for (int i = 0; i < pieces.size(); i++) {
          Map<String, Object> row = new HashMap<>();
          row.put("名称", content.section().title().zh() + (i == 0 ? "" : "（续）"));
          row.put("内容", pieces.get(i));
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /** Cut behind a paragraph or a sentence where there is one. */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    String rest = text;
    while (rest.length() > LONGEST_PIECE) {
      int at = Math.max(rest.lastIndexOf('\n', LONGEST_PIECE - 1), 0);
      at = at > LONGEST_PIECE / 2 ? at : rest.lastIndexOf('。', LONGEST_PIECE - 1);
      at = at > LONGEST_PIECE / 2 ? at + 1 : LONGEST_PIECE;
      at = Character.isLowSurrogate(rest.charAt(at)) ? at - 1 : at;
      pieces.add(rest.substring(0, at).strip());
      rest = rest.substring(at).strip();
    }
    pieces.add(rest);
    return pieces;
  }
}
