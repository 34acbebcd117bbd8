package io.zhiben.hazard.activity;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.activity.ActivityCoverage.Town;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Counts patrolled activities within the caller's scope, by one statement. */
@ApplicationScoped
class CoverageQueries {
  private final EntityManager entityManager;
  private final RegionCondition condition;
  private final RegionTree regions;
  private final Clock clock;

  CoverageQueries(
      EntityManager entityManager, RegionCondition condition, RegionTree regions, Clock clock) {
    this.entityManager = entityManager;
    this.condition = condition;
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * @param from the first of the year of {@code to} when null
   * @param to today when null
   */
  @Transactional
  ActivityCoverage count(String region, LocalDate from, LocalDate to) {
    LocalDate last = to == null ? LocalDate.now(clock) : to;
    LocalDate first = from == null ? last.withDayOfYear(1) : from;
    if (last.isBefore(first)) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "to");
    }
    String within = condition.within(region);
    TypedQuery<Object[]> query =
        entityManager
            .createQuery(
                "select e.place.townCode, count(e), sum(case when e.patrols > 0 then 1 else 0 end)"
                    + " from RiskyActivity e where e.firstDay <= :to and e.lastDay >= :from"
                    + " and e.place.townCode is not null"
                    + (within.isEmpty() ? "" : " and " + within)
                    + " group by e.place.townCode order by e.place.townCode",
                Object[].class)
            .setParameter("from", first)
            .setParameter("to", last);
    if (!within.isEmpty()) {
      query.setParameter("region", region);
    }
    return new ActivityCoverage(
        first, last, query.getResultStream().map(row -> town((String) row[0], row)).toList());
  }

  private Town town(String code, Object[] row) {
    String name = regions.find(code).map(RegionState::name).orElse(code);
    return Town.of(code, name, ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
  }
}
