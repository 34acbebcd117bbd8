package io.zhiben.hazard.hazard;

import io.zhiben.hazard.directory.RegionNames;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.sheet.SheetColumn;
import io.zhiben.platform.sheet.SheetWriter;
import io.zhiben.platform.time.SuiteClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The hazards as the list of problems (问题隐患清单) that offices hand in (Z-084, Y-079). */
@ApplicationScoped
public class Problems {
  /** Rows are fetched one by one from the server, so that the heap doesn't hold them all. */
  private static final int STREAMING = Integer.MIN_VALUE;

  public static final List<SheetColumn> COLUMNS =
      List.of(
          new SheetColumn("序号", 6),
          new SheetColumn("隐患编号", 20),
          new SheetColumn("台账编号", 16),
          new SheetColumn("区域", 16),
          new SheetColumn("单位名称", 30),
          new SheetColumn("问题隐患", 44),
          new SheetColumn("部位", 20),
          new SheetColumn("级别", 14),
          new SheetColumn("判定依据", 30),
          new SheetColumn("来源", 12),
          new SheetColumn("发现日期", 12),
          new SheetColumn("整改措施", 36),
          new SheetColumn("责任岗位", 16),
          new SheetColumn("整改资金（元）", 14),
          new SheetColumn("整改期限", 12),
          new SheetColumn("状态", 10),
          new SheetColumn("整改完成日期", 12),
          new SheetColumn("销号日期", 12));

  private final HazardQueries queries;
  private final RegionNames places;
  private final EntityManager entityManager;

  Problems(HazardQueries queries, RegionNames places, EntityManager entityManager) {
    this.queries = queries;
    this.places = places;
    this.entityManager = entityManager;
  }

  /** Writes what the list would show, oldest first, withdrawn ones left out; answers how many. */
  @Transactional(Transactional.TxType.MANDATORY)
  public int write(SheetWriter sheet, HazardFilter filter) throws IOException {
    // read beforehand: while rows stream, the connection can answer nothing else
    Map<String, String> names = places.withinScope();
    Listing<Hazard> listing = queries.listing(filter).where("e.state <> 'WITHDRAWN'");
    int rows = 0;
    try (Stream<Hazard> found = listing.stream("id", STREAMING)) {
      Iterator<Hazard> hazards = found.iterator();
      while (hazards.hasNext()) {
        Hazard hazard = hazards.next();
        sheet.row(row(++rows, hazard, names));
        entityManager.detach(hazard);
      }
    }
    return rows;
  }

  /**
   * What the list of problems of a place is like.
   *
   * @param any it has one that is not withdrawn
   * @param undated some are graded and have no last day
   */
  public record Standing(boolean any, boolean undated) {}

  /** Looks at one row at the most of each. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Standing standing(String region) {
    HazardFilter filter = new HazardFilter();
    filter.region = region;
    boolean any =
        !queries.listing(filter).where("e.state <> 'WITHDRAWN'").ids(UUID.class, 1).isEmpty();
    filter.fault = HazardFault.NO_DEADLINE;
    return new Standing(any, any && !queries.listing(filter).ids(UUID.class, 1).isEmpty());
  }

  private static List<Object> row(int position, Hazard hazard, Map<String, String> names) {
    RectificationPlan plan = hazard.plan();
    String place = hazard.place().code();
    return Arrays.asList(
        position,
        hazard.number(),
        hazard.paper() == null ? null : hazard.paper().number(),
        names.getOrDefault(place, place),
        hazard.enterpriseName(),
        hazard.description(),
        hazard.spot(),
        ExportedHazard.labelOf(hazard.level()),
        basis(hazard),
        ExportedHazard.labelOf(hazard.source()),
        hazard.foundOn(),
        plan.measures() == null ? hazard.rectificationMeasures() : plan.measures(),
        plan.responsible(),
        plan.fundsFen() == null ? null : BigDecimal.valueOf(plan.fundsFen(), 2),
        hazard.deadline() == null ? plan.deadline() : hazard.deadline(),
        ExportedHazard.labelOf(hazard.state()),
        day(hazard.rectifiedAt()),
        day(hazard.signedOffAt()));
  }

  private static String basis(Hazard hazard) {
    if (hazard.clause() != null) {
      return hazard.clause().setTitle() + " " + hazard.clause().no();
    }
    return hazard.paper() == null ? null : hazard.paper().basis();
  }

  private static LocalDate day(Instant at) {
    return at == null ? null : LocalDate.ofInstant(at, SuiteClock.ZONE);
  }
}
