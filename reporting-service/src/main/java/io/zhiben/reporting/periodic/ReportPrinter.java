package io.zhiben.reporting.periodic;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.calendar.EndOfDay;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.platform.sheet.SheetColumn;
import io.zhiben.platform.sheet.SheetFile;
import io.zhiben.platform.sheet.SheetWriter;
import io.zhiben.reporting.periodic.Contents.Content;
import io.zhiben.reporting.periodic.ReportViews.Opened;
import io.zhiben.reporting.print.ChartedSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Prints reports as Word files and workbooks, in Chinese as they are handed on. */
@ApplicationScoped
class ReportPrinter {
  private static final int FREE_COLUMN = 8;

  private final ReportViews views;
  private final ReportBoard board;
  private final ReportTemplates templates;
  private final Prefill prefill;
  private final RegionTree regions;

  ReportPrinter(
      ReportViews views,
      ReportBoard board,
      ReportTemplates templates,
      Prefill prefill,
      RegionTree regions) {
    this.views = views;
    this.board = board;
    this.templates = templates;
    this.prefill = prefill;
    this.regions = regions;
  }

  /** A file by its Chinese name. */
  record File(String name, byte[] bytes) {}

  @Transactional
  File word(UUID id) {
    Opened opened = views.open(id);
    ReportText.Body body =
        ReportText.of(
            opened.contents(),
            views.saidBefore(opened),
            content -> prefill.columns(content.section().list()));
    return new File(
        name(opened) + ".docx",
        PrintedReport.of(templates.choose(opened.report().place()), head(opened), body));
  }

  @Transactional
  File sheet(UUID id) {
    Opened opened = views.open(id);
    Map<String, String> before = views.saidBefore(opened);
    List<Content> figures =
        opened.contents().stream()
            .filter(
                content -> content.kind() == CellKind.FIGURE || content.kind() == CellKind.NUMBER)
            .toList();
    List<SheetColumn> columns =
        List.of(
            new SheetColumn("栏目", 32),
            new SheetColumn("数值", 14),
            new SheetColumn("分子", 12),
            new SheetColumn("分母", 12),
            new SheetColumn("内容", 60),
            new SheetColumn("上次", 20),
            new SheetColumn("数据截至", 14));
    return new File(
        name(opened) + ".xlsx",
        ChartedSheet.of(
            SheetFile.make(
                opened.promise().rule().title().zh(),
                columns,
                sheet -> rows(sheet, opened, before)),
            ReportText.chartsOf(figures),
            FREE_COLUMN));
  }

  private static void rows(SheetWriter sheet, Opened opened, Map<String, String> before)
      throws IOException {
    for (Content content : opened.contents()) {
      Filled filled = content.cell().filled();
      boolean figure = content.kind() == CellKind.FIGURE;
      boolean number = content.kind() == CellKind.NUMBER;
      sheet.row(
          Arrays.asList(
              content.section().title().zh(),
              number ? content.cell().counts() : filled == null ? null : filled.value(),
              figure && filled != null ? filled.numerator() : null,
              figure && filled != null ? filled.denominator() : null,
              content.kind() == CellKind.TEXT ? content.cell().words() : content.shown(),
              before.get(content.section().id()),
              filled == null ? null : filled.asOf()));
      if (content.kind() == CellKind.TABLE && filled != null && filled.rows() != null) {
        for (List<String> row : filled.rows()) {
          sheet.row(Arrays.asList("　", null, null, null, String.join(" | ", row)));
        }
      }
    }
  }

  private Map<String, String> head(Opened opened) {
    ReportWindow window = opened.promise().window();
    PeriodicReport report = opened.report();
    LocalDate day =
        report.submittedAt() == null ? window.dueOn() : EndOfDay.dayOf(report.submittedAt());
    Map<String, String> head = new HashMap<>();
    head.put("单位", unitName(opened));
    head.put("标题", opened.promise().rule().title().zh());
    head.put("方案", "《" + opened.promise().plan().pack().title().zh() + "》");
    head.put("报送期", "（" + said(window.from()) + "至" + said(window.to()) + "）");
    head.put("报送期限", said(window.dueOn()));
    head.put("报送日期", said(day));
    head.put("数据截至", said(asOf(opened).orElse(window.to())));
    head.put("状态", state(report.state()));
    head.put("未报单位", missing(opened));
    return head;
  }

  private static Optional<LocalDate> asOf(Opened opened) {
    return opened.contents().stream()
        .flatMap(content -> Optional.ofNullable(content.cell().filled()).stream())
        .map(Filled::asOf)
        .findFirst();
  }

  /** The units whose reports are not in a consolidated one; empty for a unit's own. */
  private String missing(Opened opened) {
    if (opened.promise().unit() != null) {
      return "";
    }
    String missing =
        board.units(opened.promise(), CurrentCaller.get()).stream()
            .filter(unit -> unit.state() != ReportState.ACCEPTED)
            .map(ReportRow::unitTitle)
            .collect(Collectors.joining("、"));
    return missing.isEmpty() ? "" : "未汇总的单位：" + missing + "。";
  }

  private String unitName(Opened opened) {
    if (opened.promise().unit() != null) {
      return opened.promise().unit().title().zh();
    }
    String region = opened.promise().plan().pack().region();
    return regions.find(region).map(RegionState::name).orElse(region);
  }

  private String name(Opened opened) {
    return opened.promise().rule().title().zh()
        + "（"
        + unitName(opened)
        + " "
        + opened.promise().window().from()
        + "）";
  }

  private static String state(ReportState state) {
    return switch (state) {
      case OPEN, DRAFT -> "草稿";
      case SUBMITTED -> "已报送";
      case RETURNED -> "退回修改中";
      case ACCEPTED -> "已审核通过";
      case SUPERSEDED -> "已被更正件替代";
    };
  }

  private static String said(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
