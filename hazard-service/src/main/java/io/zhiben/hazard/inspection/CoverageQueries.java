package io.zhiben.hazard.inspection;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.inspection.InspectionCoverage.CoverageLine;
import io.zhiben.hazard.inspection.InspectionStatistics.Rate;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Counts inspected enterprises within the caller's scope, by one statement a property. */
@ApplicationScoped
class CoverageQueries {
  private final EntityManager entityManager;
  private final RegionCondition regions;
  private final RegionTree tree;

  CoverageQueries(EntityManager entityManager, RegionCondition regions, RegionTree tree) {
    this.entityManager = entityManager;
    this.regions = regions;
    this.tree = tree;
  }

  InspectionCoverage count(String region, LocalDate from, LocalDate to) {
    return new InspectionCoverage(
        from,
        to,
        lines("e.domainCode", region, from, to, code -> null),
        lines("e.place.code", region, from, to, this::nameOf));
  }

  private String nameOf(String code) {
    return tree.find(code).map(RegionState::name).orElse(code);
  }

  private List<CoverageLine> lines(
      String by, String region, LocalDate from, LocalDate to, UnaryOperator<String> names) {
    String place = regions.within(region);
    TypedQuery<Object[]> query =
        entityManager
            .createQuery(
                "select "
                    + by
                    + ", count(e), sum(case when exists (select 1 from Inspection i"
                    + " where i.enterpriseId = e.id and i.kind in :kinds"
                    + " and i.inspectedOn >= :from and i.inspectedOn <= :to) then 1 else 0 end)"
                    + " from DirectoryEntry e where e.status <> 'CLOSED' and e.keeper is null"
                    + (place.isEmpty() ? "" : " and " + place)
                    + " group by "
                    + by
                    + " order by "
                    + by,
                Object[].class)
            .setParameter("kinds", InspectionKind.officials())
            .setParameter("from", from)
            .setParameter("to", to);
    if (!place.isEmpty()) {
      query.setParameter("region", region);
    }
    return query
        .getResultStream()
        .map(row -> {
          String key = row[0] == null ? "" : (String) row[0];
          long all = ((Number) row[1]).longValue();
          return new CoverageLine(
              key, names.apply(key), Rate.of(((Number) row[2]).longValue(), all));
        })
        .toList();
  }
}
