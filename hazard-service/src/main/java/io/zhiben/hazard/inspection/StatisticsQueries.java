package io.zhiben.hazard.inspection;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.inspection.InspectionTally.Alike;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Counts inspections within the caller's scope, by one statement. */
@ApplicationScoped
class StatisticsQueries {
  private final EntityManager entityManager;
  private final RegionCondition regions;
  private final Clock clock;

  StatisticsQueries(EntityManager entityManager, RegionCondition regions, Clock clock) {
    this.entityManager = entityManager;
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * @param from the first of the year of {@code to} when null
   * @param to today when null
   */
  @Transactional
  InspectionStatistics count(String region, LocalDate from, LocalDate to) {
    LocalDate last = to == null ? LocalDate.now(clock) : to;
    LocalDate first = from == null ? last.withDayOfYear(1) : from;
    if (last.isBefore(first)) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "to");
    }
    return InspectionTally.of(first, last, counted(region, first, last));
  }

  private List<Alike> counted(String region, LocalDate from, LocalDate to) {
    String place = regions.within(region);
    TypedQuery<Object[]> query =
        entityManager
            .createQuery(
                "select e.kind, e.mode, e.selection, e.circumstances, e.department, count(e),"
                    + " sum(case when e.findings > 0 then 1 else 0 end), sum(e.findings)"
                    + " from Inspection e where e.inspectedOn >= :from and e.inspectedOn <= :to"
                    + (place.isEmpty() ? "" : " and " + place)
                    + " group by e.kind, e.mode, e.selection, e.circumstances, e.department",
                Object[].class)
            .setParameter("from", from)
            .setParameter("to", to);
    if (!place.isEmpty()) {
      query.setParameter("region", region);
    }
    return query.getResultStream().map(StatisticsQueries::alike).toList();
  }

  @SuppressWarnings("unchecked")
  private static Alike alike(Object[] row) {
    return new Alike(
        (InspectionKind) row[0],
        (Mode) row[1],
        (Selection) row[2],
        (Set<Circumstance>) row[3],
        row[4] == null ? "" : (String) row[4],
        ((Number) row[5]).longValue(),
        ((Number) row[6]).longValue(),
        ((Number) row[7]).longValue());
  }
}
