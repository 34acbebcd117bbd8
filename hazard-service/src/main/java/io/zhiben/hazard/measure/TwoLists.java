package io.zhiben.hazard.measure;

import io.zhiben.hazard.hazard.HazardFilter;
import io.zhiben.hazard.hazard.Problems;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.sheet.SheetColumn;
import io.zhiben.platform.sheet.SheetFile;
import io.zhiben.platform.sheet.SheetWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Both lists as workbooks, in the columns that offices use (Z-084). Each export is audited. */
@ApplicationScoped
class TwoLists {
  private static final int FETCH_SIZE = 500;

  private static final List<SheetColumn> MEASURES =
      List.of(
          new SheetColumn("序号", 6),
          new SheetColumn("编号", 20),
          new SheetColumn("区域", 16),
          new SheetColumn("制度措施", 34),
          new SheetColumn("针对问题", 34),
          new SheetColumn("工作要求", 40),
          new SheetColumn("责任单位", 20),
          new SheetColumn("责任岗位", 16),
          new SheetColumn("完成时限", 12),
          new SheetColumn("状态", 10),
          new SheetColumn("完成日期", 12),
          new SheetColumn("佐证", 34),
          new SheetColumn("更新时间", 18),
          new SheetColumn("类型", 12),
          new SheetColumn("难度", 8),
          new SheetColumn("攻坚策略", 34));

  private static final Map<MeasureLifecycle, String> STATES =
      Map.of(
          MeasureLifecycle.OPEN, "推进中",
          MeasureLifecycle.DONE, "已完成",
          MeasureLifecycle.WITHDRAWN, "已撤销");

  private static final Map<MeasureKind, String> KINDS =
      Map.of(
          MeasureKind.MEASURE, "制度措施",
          MeasureKind.RESPONSIBILITY, "整改责任",
          MeasureKind.GAP, "能力短板");

  private static final Map<Difficulty, String> DIFFICULTIES =
      Map.of(Difficulty.EASY, "易", Difficulty.MEDIUM, "中", Difficulty.HARD, "难");

  private final MeasureQueries queries;
  private final MeasureViews views;
  private final Problems problems;
  private final AuditTrail audit;

  TwoLists(MeasureQueries queries, MeasureViews views, Problems problems, AuditTrail audit) {
    this.queries = queries;
    this.views = views;
    this.problems = problems;
    this.audit = audit;
  }

  /** What the audit trail says about an export. */
  record Exported(String filter, int rows) {}

  @Transactional
  InputStream problems(HazardFilter filter) {
    int[] rows = {0};
    InputStream workbook =
        SheetFile.make(
            "问题隐患清单", Problems.COLUMNS, sheet -> rows[0] = problems.write(sheet, filter));
    noted("two-lists.export-problems", new Exported(filter.toString(), rows[0]));
    return workbook;
  }

  @Transactional
  InputStream measures(MeasureFilter filter) {
    int[] rows = {0};
    InputStream workbook =
        SheetFile.make("制度措施清单", MEASURES, sheet -> rows[0] = write(sheet, filter));
    noted("two-lists.export-measures", new Exported(filter.toString(), rows[0]));
    return workbook;
  }

  private int write(SheetWriter sheet, MeasureFilter filter) throws IOException {
    int rows = 0;
    try (Stream<Measure> found = queries.listing(filter).stream("id", FETCH_SIZE)) {
      Iterator<Measure> measures = found.iterator();
      while (measures.hasNext()) {
        sheet.row(row(++rows, measures.next()));
      }
    }
    return rows;
  }

  private List<Object> row(int position, Measure measure) {
    return Arrays.asList(
        position,
        measure.number(),
        views.regionName(measure),
        measure.title(),
        measure.problem(),
        measure.requirement(),
        measure.responsibleUnit(),
        measure.responsiblePost(),
        measure.dueOn(),
        STATES.get(measure.state()),
        measure.doneOn(),
        measure.evidence(),
        measure.updatedAt(),
        KINDS.get(measure.kind()),
        measure.difficulty() == null ? null : DIFFICULTIES.get(measure.difficulty()),
        measure.strategy());
  }

  private void noted(String action, Exported exported) {
    var caller = CurrentCaller.get();
    audit.record(action, "TwoLists", caller.subject(), caller.region(), null, exported);
  }
}
