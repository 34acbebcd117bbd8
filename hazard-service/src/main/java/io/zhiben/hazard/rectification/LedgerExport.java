package io.zhiben.hazard.rectification;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.directory.RegionNames;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.sheet.SheetColumn;
import io.zhiben.platform.sheet.SheetFile;
import io.zhiben.platform.sheet.SheetWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A ledger's rows as a workbook, in the columns that offices use. The export is audited. */
@ApplicationScoped
class LedgerExport {
  private static final int FETCH_SIZE = 500;

  private static final Map<LedgerObjectKind, String> KINDS =
      Map.of(
          LedgerObjectKind.ENTERPRISE, "单位",
          LedgerObjectKind.PLACE, "场所",
          LedgerObjectKind.HOUSEHOLD, "住户");

  private static final Map<RowLifecycle, String> STATES =
      Map.of(
          RowLifecycle.LISTED, "待排查",
          RowLifecycle.SURVEYED, "已排查",
          RowLifecycle.IN_PROGRESS, "整治中",
          RowLifecycle.RECTIFIED, "已整治",
          RowLifecycle.REMOVED, "已拆除",
          RowLifecycle.NOT_NEEDED, "无需整治");

  private final LedgerQueries queries;
  private final RectificationLedgers ledgers;
  private final LedgerFile file;
  private final RegionNames regions;
  private final AuditTrail audit;

  LedgerExport(
      LedgerQueries queries,
      RectificationLedgers ledgers,
      LedgerFile file,
      RegionNames regions,
      AuditTrail audit) {
    this.queries = queries;
    this.ledgers = ledgers;
    this.file = file;
    this.regions = regions;
    this.audit = audit;
  }

  /** What the audit trail says about an export. */
  record Exported(String number, int rows) {}

  /** A workbook and how it is called. */
  record Workbook(String fileName, InputStream content) {}

  @Transactional
  Workbook export(UUID id, LedgerRowFilter filter) {
    RectificationLedger ledger = ledgers.require(id);
    LedgerTerms terms = file.terms(id);
    Map<String, String> names = regions.withinScope();
    boolean care = CurrentCaller.get().may(Right.VULNERABLE_HOUSEHOLD_READ);
    int[] rows = {0};
    InputStream content =
        SheetFile.make(
            ledger.title(),
            columns(ledger, care),
            sheet -> rows[0] = write(sheet, id, filter, terms, names, care));
    audit.record(
        "rectification-ledger.export",
        "RectificationLedger",
        id,
        CurrentCaller.get().region(),
        null,
        new Exported(ledger.number(), rows[0]));
    return new Workbook(ledger.title() + ".xlsx", content);
  }

  private static List<SheetColumn> columns(RectificationLedger ledger, boolean care) {
    String unit = ledger.quantityUnit() == null ? "" : "（" + ledger.quantityUnit() + "）";
    List<SheetColumn> columns =
        new ArrayList<>(
            List.of(
                new SheetColumn("序号", 6),
                new SheetColumn("所在区划", 16),
                new SheetColumn("对象", 30),
                new SheetColumn("对象类型", 10),
                new SheetColumn("地址", 30),
                new SheetColumn("类别", 16),
                new SheetColumn("阶段", 12),
                new SheetColumn("责任部门", 16),
                new SheetColumn("数量" + unit, 12),
                new SheetColumn("排查日期", 12),
                new SheetColumn("发现问题", 40),
                new SheetColumn("整治方式", 24),
                new SheetColumn("整治措施", 34),
                new SheetColumn("整治期限", 12),
                new SheetColumn("长期整治方案", 34),
                new SheetColumn("方案期限", 12),
                new SheetColumn("宣传（次/份）", 10),
                new SheetColumn("状态", 10),
                new SheetColumn("完成日期", 12),
                new SheetColumn("说明", 30),
                new SheetColumn("年度节点", 40)));
    if (care) {
      columns.add(new SheetColumn("重点关照", 10));
    }
    return columns;
  }

  private int write(
      SheetWriter sheet,
      UUID id,
      LedgerRowFilter filter,
      LedgerTerms terms,
      Map<String, String> names,
      boolean care)
      throws IOException {
    int rows = 0;
    try (Stream<LedgerRow> found = queries.listing(id, filter).stream("id", FETCH_SIZE)) {
      Iterator<LedgerRow> iterator = found.iterator();
      while (iterator.hasNext()) {
        LedgerRow row = iterator.next();
        List<Object> cells = new ArrayList<>(row(++rows, row, terms, names));
        cells.add(milestones(row));
        if (care) {
          cells.add(row.vulnerable() ? "是" : null);
        }
        sheet.row(cells);
      }
    }
    return rows;
  }

  /** Asked for only where there is a plan, which few rows have. */
  private String milestones(LedgerRow row) {
    if (row.planDueOn() == null) {
      return null;
    }
    return file.milestones(List.of(row.id())).getOrDefault(row.id(), List.of()).stream()
        .map(one -> one.dueOn() + " " + one.text() + (one.doneOn() == null ? "" : "（已完成）"))
        .collect(Collectors.joining("；"));
  }

  private static List<Object> row(
      int position, LedgerRow row, LedgerTerms terms, Map<String, String> names) {
    return Arrays.asList(
        position,
        names.getOrDefault(row.place().code(), row.place().code()),
        row.objectName(),
        KINDS.get(row.objectKind()),
        row.address(),
        terms.title(TermKind.CATEGORY, row.categoryCode()),
        row.phaseCode() == null ? null : terms.title(TermKind.PHASE, row.phaseCode()),
        row.department(),
        row.quantity(),
        row.surveyedOn(),
        row.finding(),
        row.treatments().stream()
            .map(code -> terms.title(TermKind.TREATMENT, code))
            .collect(Collectors.joining("、")),
        row.measure(),
        row.dueOn(),
        row.longTermPlan(),
        row.planDueOn(),
        row.publicity(),
        STATES.get(row.state()),
        row.doneOn(),
        row.stateReason());
  }
}
