package io.zhiben.reporting.assessment;

import io.zhiben.plans.AssessmentScheme.Item;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.sheet.SheetColumn;
import io.zhiben.platform.sheet.SheetFile;
import io.zhiben.platform.sheet.SheetWriter;
import io.zhiben.reporting.assessment.Score.ItemScore;
import io.zhiben.reporting.print.Chart;
import io.zhiben.reporting.print.ChartSource;
import io.zhiben.reporting.print.ChartedSheet;
import io.zhiben.reporting.print.Xlsx;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The ranking as a workbook: the same scores as everywhere, with points and values by item. */
final class LeagueSheet {
  private static final int HEADS = 6;

  /** Columns that the chart draws. */
  private static final int NAME = 2;

  private static final int TOTAL = 3;
  private static final int CHART_COLUMNS = 8;
  private static final int CHART_ROWS = 16;

  private LeagueSheet() {}

  static byte[] of(PlanPack plan, List<Score> scores) {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(new SheetColumn("名次", 8));
    columns.add(new SheetColumn("上期名次", 10));
    columns.add(new SheetColumn("考核对象", 28));
    columns.add(new SheetColumn("总分", 10));
    columns.add(new SheetColumn("加减分", 10));
    columns.add(new SheetColumn("结果", 22));
    for (Item item : plan.assessment().items()) {
      String title = item.title().zh();
      columns.add(new SheetColumn(title + "（得分）", 16));
      columns.add(new SheetColumn(title + "（值）", 14));
      columns.add(new SheetColumn(title + "（分子/分母）", 16));
      columns.add(new SheetColumn(title + "（修正值）", 14));
      columns.add(new SheetColumn(title + "（人工更正，不计分）", 22));
    }
    Xlsx book =
        Xlsx.written(
            SheetFile.make(plan.assessment().title().zh(), columns, sheet -> rows(sheet, scores)));
    Xlsx.Sheet sheet = book.sheets().getFirst();
    Chart chart = chart(plan, scores);
    ChartSource source = new ChartSource(sheet.name(), 0, NAME, List.of(TOTAL));
    ChartedSheet.Placed placed =
        new ChartedSheet.Placed(
            chart,
            source,
            columns.size() + 1,
            1,
            CHART_COLUMNS,
            Math.max(CHART_ROWS, scores.size() + 4));
    return ChartedSheet.of(book, sheet.part(), List.of(placed)).bytes();
  }

  private static void rows(SheetWriter sheet, List<Score> scores) throws IOException {
    for (Score score : scores) {
      List<Object> row = new ArrayList<>(HEADS);
      row.add(score.rank());
      row.add(score.previousRank());
      row.add(score.name());
      row.add(score.total());
      row.add(score.byHand());
      row.add((score.interview() ? "约谈" : "") + (score.commendable() ? "" : " 不得评优"));
      for (ItemScore item : score.items()) {
        row.add(item.points());
        row.add(item.value());
        row.add(
            item.denominator() == null
                ? null
                : plain(item.numerator()) + "/" + plain(item.denominator()));
        row.add(item.drawn());
        row.add(
            item.corrected() == null
                ? null
                : plain(item.corrected().value()) + "：" + item.corrected().reason());
      }
      sheet.row(row);
    }
  }

  private static Chart chart(PlanPack plan, List<Score> scores) {
    return new Chart(
        Chart.Kind.BARS,
        plan.assessment().title().zh(),
        scores.stream().map(Score::name).toList(),
        List.of(new Chart.Series("总分", scores.stream().map(Score::total).toList())));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
