package io.zhiben.hazard.plan;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.plan.SharedTargets.PlanRef;
import io.zhiben.hazard.plan.SharedTargets.SharedTarget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds enterprises that several plans within the caller's scope have, by three statements. */
@ApplicationScoped
class SharedTargetQueries {
  private static final int MOST = 100;
  private static final String WANTED =
      " from InspectionPlan e, PlanTarget t where t.planId = e.id and t.removedOn is null"
          + " and e.state = io.zhiben.hazard.plan.PlanState.OPEN and e.lastDay >= :today";

  private final EntityManager entityManager;
  private final RegionCondition regions;
  private final Clock clock;

  SharedTargetQueries(EntityManager entityManager, RegionCondition regions, Clock clock) {
    this.entityManager = entityManager;
    this.regions = regions;
    this.clock = clock;
  }

  @Transactional
  SharedTargets list(String region) {
    LocalDate today = LocalDate.now(clock);
    List<Object[]> rows =
        asked(
                region,
                "select t.enterpriseId, max(t.enterpriseName), count(distinct e.id)" + WANTED,
                " group by t.enterpriseId having count(distinct e.id) > 1"
                    + " order by count(distinct e.id) desc, t.enterpriseId")
            .setParameter("today", today)
            .setMaxResults(MOST + 1)
            .getResultList();
    boolean more = rows.size() > MOST;
    List<Object[]> shown = more ? rows.subList(0, MOST) : rows;
    if (shown.isEmpty()) {
      return new SharedTargets(List.of(), false);
    }
    List<UUID> ids = shown.stream().map(row -> (UUID) row[0]).toList();
    Map<UUID, List<PlanRef>> plans = plans(region, today, ids);
    Map<UUID, Object[]> visits = visits(today, ids);
    return new SharedTargets(
        shown.stream()
            .map(row -> {
              UUID id = (UUID) row[0];
              return new SharedTarget(
                  id,
                  (String) row[1],
                  plans.getOrDefault(id, List.of()),
                  number(visits.get(id), 1),
                  number(visits.get(id), 2));
            })
            .toList(),
        more);
  }

  private Map<UUID, List<PlanRef>> plans(String region, LocalDate today, List<UUID> ids) {
    return asked(
            region,
            "select distinct t.enterpriseId, e.id, e.number, e.title, e.department"
                + WANTED
                + " and t.enterpriseId in :ids",
            " order by e.number")
        .setParameter("today", today)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(
                    row ->
                        new PlanRef(
                            (UUID) row[1], (String) row[2], (String) row[3], (String) row[4]),
                    Collectors.toList())));
  }

  /** Official inspections of the year and the joint ones among them, by enterprise. */
  private Map<UUID, Object[]> visits(LocalDate today, List<UUID> ids) {
    return entityManager
        .createQuery(
            "select e.enterpriseId, count(e), sum(case when e.kind = 'JOINT' then 1 else 0 end)"
                + " from Inspection e where e.enterpriseId in :ids and e.inspectedOn >= :first"
                + " and e.kind not in ('SELF_CHECK', 'GUIDANCE', 'MUTUAL')"
                + " group by e.enterpriseId",
            Object[].class)
        .setParameter("ids", ids)
        .setParameter("first", today.withDayOfYear(1))
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> row));
  }

  private static long number(Object[] row, int at) {
    return row == null ? 0 : ((Number) row[at]).longValue();
  }

  private TypedQuery<Object[]> asked(String region, String select, String rest) {
    String place = regions.within(region);
    TypedQuery<Object[]> query =
        entityManager.createQuery(
            select + (place.isEmpty() ? "" : " and " + place) + rest, Object[].class);
    if (!place.isEmpty()) {
      query.setParameter("region", region);
    }
    return query;
  }
}
