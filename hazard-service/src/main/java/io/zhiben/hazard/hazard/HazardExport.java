package io.zhiben.hazard.hazard;

import io.zhiben.hazard.HazardConfig;
import io.zhiben.hazard.directory.RegionNames;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.sheet.SheetColumn;
import io.zhiben.platform.sheet.SheetFile;
import io.zhiben.platform.sheet.SheetWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes what a list of hazards shows, all of it, into a workbook: no photos and nobody who
 * reported or handled one. The export is audited.
 */
@ApplicationScoped
class HazardExport {
  /** Rows are fetched one by one from the server, so that the heap doesn't hold them all. */
  private static final int STREAMING = Integer.MIN_VALUE;

  private static final List<SheetColumn> COLUMNS =
      List.of(
          new SheetColumn("隐患编号", 20),
          new SheetColumn("单位名称", 32),
          new SheetColumn("统一社会信用代码", 22),
          new SheetColumn("所在区划代码", 16),
          new SheetColumn("所在区划", 14),
          new SheetColumn("隐患等级", 12),
          new SheetColumn("状态", 10),
          new SheetColumn("隐患描述", 48),
          new SheetColumn("部位", 20),
          new SheetColumn("判定依据", 24),
          new SheetColumn("来源", 12),
          new SheetColumn("发现日期", 12),
          new SheetColumn("整改期限", 12),
          new SheetColumn("超期天数", 10));

  private final HazardQueries queries;
  private final RegionNames places;
  private final AuditTrail audit;
  private final HazardConfig config;
  private final Clock clock;

  HazardExport(
      HazardQueries queries,
      RegionNames places,
      AuditTrail audit,
      HazardConfig config,
      Clock clock) {
    this.queries = queries;
    this.places = places;
    this.audit = audit;
    this.config = config;
    this.clock = clock;
  }

  /** What the audit trail says about an export. */
  record Exported(String filter, int rows) {}

  /**
   * @param sort as the list takes it; null for its usual order
   */
  @Transactional
  InputStream export(HazardFilter filter, String sort) {
    // read beforehand: while rows stream, the connection can answer nothing else
    Map<String, String> regions = places.withinScope();
    int[] rows = {0};
    InputStream workbook =
        SheetFile.make("隐患清单", COLUMNS, sheet -> rows[0] = write(sheet, filter, sort, regions));
    audit.record(
        "hazard.export",
        "HazardList",
        CurrentCaller.get().subject(),
        CurrentCaller.get().region(),
        null,
        new Exported(filter.toString(), rows[0]));
    return workbook;
  }

  private int write(
      SheetWriter sheet, HazardFilter filter, String sort, Map<String, String> regions)
      throws IOException {
    LocalDate today = LocalDate.now(clock);
    int rows = 0;
    int most = config.exportRows();
    try (Stream<ExportedHazard> found =
        queries.listing(filter).as(ExportedHazard.class, ExportedHazard.FIELDS).stream(
            sort, STREAMING, most + 1)) {
      Iterator<ExportedHazard> hazards = found.iterator();
      while (hazards.hasNext()) {
        ExportedHazard hazard = hazards.next();
        if (rows == most) {
          throw Problem.of(LifecycleError.EXPORT_TOO_LARGE, most);
        }
        sheet.row(row(hazard, regions, today));
        rows++;
      }
    }
    return rows;
  }

  private static List<Object> row(
      ExportedHazard hazard, Map<String, String> regions, LocalDate today) {
    return Arrays.asList(
        hazard.number(),
        hazard.enterpriseName(),
        hazard.enterpriseCode(),
        hazard.placeCode(),
        regions.getOrDefault(hazard.placeCode(), hazard.placeCode()),
        hazard.levelLabel(),
        hazard.stateLabel(),
        hazard.description(),
        hazard.spot(),
        hazard.basis(),
        hazard.sourceLabel(),
        hazard.foundOn(),
        hazard.deadline(),
        hazard.overdueDays(today));
  }
}
