package io.zhiben.hazard.internalreport;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of an enterprise's people reported in a month (全员参与, Y-047), against one hazard a person
 * and month (一人一月一隐患, Y-185).
 */
@ApplicationScoped
class Participation {
  private static final int MOST = 500;
  private static final double PERCENT = 100;

  private final RegionCondition regions;
  private final EntityManager entityManager;

  Participation(RegionCondition regions, EntityManager entityManager) {
    this.regions = regions;
    this.entityManager = entityManager;
  }

  /**
   * One enterprise in a month.
   *
   * @param workers as its scheme says
   * @param reporters different people, as far as the enterprise marks them
   * @param reports of hazards, with those that nobody is marked for
   * @param percent reporters of the workers
   */
  @Schema(name = "InternalParticipation")
  record Row(
      UUID enterpriseId,
      String enterpriseName,
      long workers,
      long reporters,
      long reports,
      double percent) {}

  /**
   * Enterprises with a scheme, the highest share first; at most 500.
   *
   * @param month such as 2026-11
   */
  @Transactional
  List<Row> of(String region, String month) {
    YearMonth asked = monthOf(month);
    String within = regions.within(region);
    TypedQuery<Object[]> query =
        entityManager.createQuery(
            "select e.enterpriseId, d.name, e.workers, count(distinct r.reporter), count(r.id)"
                + " from Scheme e join DirectoryEntry d on d.id = e.enterpriseId"
                + " left join InternalReport r on r.enterpriseId = e.enterpriseId"
                + " and r.kind = 'HAZARD' and r.state <> 'REJECTED'"
                + " and r.reportedOn between :from and :to"
                + (within.isEmpty() ? "" : " where " + within)
                + " group by e.enterpriseId, d.name, e.workers",
            Object[].class);
    query.setParameter("from", asked.atDay(1)).setParameter("to", asked.atEndOfMonth());
    if (!within.isEmpty()) {
      query.setParameter("region", region);
    }
    return query
        .getResultStream()
        .map(Participation::row)
        .sorted(
            Comparator.comparingDouble(Row::percent)
                .thenComparingLong(Row::reports)
                .reversed()
                .thenComparing(Row::enterpriseName))
        .limit(MOST)
        .toList();
  }

  private static YearMonth monthOf(String month) {
    try {
      return YearMonth.parse(month);
    } catch (DateTimeParseException e) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "month");
    }
  }

  private static Row row(Object[] row) {
    long workers = ((Number) row[2]).longValue();
    long reporters = ((Number) row[3]).longValue();
    return new Row(
        (UUID) row[0],
        (String) row[1],
        workers,
        reporters,
        ((Number) row[4]).longValue(),
        workers == 0 ? 0 : Math.round(reporters * PERCENT * 10 / workers) / 10.0);
  }
}
