package io.zhiben.hazard.inspection;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.inspection.InspectionTally.Keyed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Divides official inspections within the caller's scope, by one statement a property. */
@ApplicationScoped
class DividedQueries {
  private static final String SUMS =
      "count(e), sum(case when e.findings > 0 then 1 else 0 end), sum(e.findings)";

  private final EntityManager entityManager;
  private final RegionCondition regions;

  DividedQueries(EntityManager entityManager, RegionCondition regions) {
    this.entityManager = entityManager;
    this.regions = regions;
  }

  /** By the domains of the enterprises as they are now. */
  List<Keyed> bySector(String region, LocalDate from, LocalDate to) {
    return asked(
            "select d.domainCode, " + SUMS + " from Inspection e, DirectoryEntry d",
            " and d.id = e.enterpriseId",
            " group by d.domainCode order by d.domainCode",
            region)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultStream()
        .map(row -> keyed(row[0] == null ? "" : (String) row[0], row, 1))
        .toList();
  }

  List<Keyed> byMonth(String region, LocalDate from, LocalDate to) {
    return asked(
            "select year(e.inspectedOn), month(e.inspectedOn), " + SUMS + " from Inspection e",
            "",
            " group by year(e.inspectedOn), month(e.inspectedOn)"
                + " order by year(e.inspectedOn), month(e.inspectedOn)",
            region)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultStream()
        .map(row -> keyed(YearMonth.of((Integer) row[0], (Integer) row[1]).toString(), row, 2))
        .toList();
  }

  private TypedQuery<Object[]> asked(String select, String joined, String grouped, String region) {
    String place = regions.within(region);
    TypedQuery<Object[]> query =
        entityManager
            .createQuery(
                select
                    + " where e.inspectedOn >= :from and e.inspectedOn <= :to and e.kind in :kinds"
                    + joined
                    + (place.isEmpty() ? "" : " and " + place)
                    + grouped,
                Object[].class)
            .setParameter("kinds", InspectionKind.officials());
    if (!place.isEmpty()) {
      query.setParameter("region", region);
    }
    return query;
  }

  private static Keyed keyed(String key, Object[] row, int first) {
    return new Keyed(
        key,
        ((Number) row[first]).longValue(),
        ((Number) row[first + 1]).longValue(),
        ((Number) row[first + 2]).longValue());
  }
}
