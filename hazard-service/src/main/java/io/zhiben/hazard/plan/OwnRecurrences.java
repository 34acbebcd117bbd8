package io.zhiben.hazard.plan;

import io.zhiben.hazard.plan.Windows.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Targets that are inspected by windows of their own, which the windows of their plans leave out.
 * Asked only for plans that were reached.
 */
@ApplicationScoped
class OwnRecurrences {
  private final PlanTargets targets;
  private final EntityManager entityManager;
  private final Clock clock;

  OwnRecurrences(PlanTargets targets, EntityManager entityManager, Clock clock) {
    this.targets = targets;
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /**
   * How such targets stand.
   *
   * @param overdue inspections that were owed in windows that have ended
   * @param outstanding targets whose window of today has no inspection yet
   */
  record Standing(long overdue, long outstanding) {
    static final Standing NONE = new Standing(0, 0);

    Standing plus(Standing other) {
      return new Standing(overdue + other.overdue, outstanding + other.outstanding);
    }
  }

  /** By plan; plans without such targets are left out. */
  Map<UUID, Standing> of(List<UUID> planIds) {
    if (planIds.isEmpty()) {
      return Map.of();
    }
    List<PlanTarget> own = targets.list("planId in ?1 and recurs is not null", planIds);
    Map<UUID, Standing> standings = new HashMap<>();
    standingsOf(own)
        .forEach((target, standing) -> standings.merge(target.planId(), standing, Standing::plus));
    return standings;
  }

  /** Inspections that each of these owed in windows of its own that have ended, by enterprise. */
  Map<UUID, Long> overdueOf(List<PlanTarget> shown) {
    List<PlanTarget> own = shown.stream().filter(one -> one.recurrence() != null).toList();
    Map<UUID, Long> overdue = new HashMap<>();
    standingsOf(own)
        .forEach((target, standing) ->
            overdue.merge(target.enterpriseId(), standing.overdue(), Long::sum));
    return overdue;
  }

  /** Enterprises whose window of today has no inspection yet. */
  List<UUID> openOf(UUID planId) {
    List<PlanTarget> own = targets.list("planId = ?1 and recurs is not null order by id", planId);
    return standingsOf(own).entrySet().stream()
        .filter(one -> one.getValue().outstanding() > 0)
        .map(one -> one.getKey().enterpriseId())
        .toList();
  }

  private Map<PlanTarget, Standing> standingsOf(List<PlanTarget> own) {
    if (own.isEmpty()) {
      return Map.of();
    }
    Set<Visit> visits = visitsOf(own);
    LocalDate today = LocalDate.now(clock);
    Map<PlanTarget, Standing> standings = new LinkedHashMap<>();
    own.forEach(target -> standings.put(target, standing(target, visits, today)));
    return standings;
  }

  /** Told by its last day: whoever left a plan and came back may have other windows. */
  private record Visit(UUID planId, UUID enterpriseId, LocalDate windowEnd) {}

  private Set<Visit> visitsOf(List<PlanTarget> own) {
    return entityManager
        .createQuery(
            "select v.planId, v.enterpriseId, v.windowEnd from PlanVisit v"
                + " where v.planId in :plans and v.enterpriseId in :enterprises",
            Object[].class)
        .setParameter("plans", own.stream().map(PlanTarget::planId).distinct().toList())
        .setParameter("enterprises", own.stream().map(PlanTarget::enterpriseId).distinct().toList())
        .getResultStream()
        .map(row -> new Visit((UUID) row[0], (UUID) row[1], (LocalDate) row[2]))
        .collect(Collectors.toSet());
  }

  private static Standing standing(PlanTarget target, Set<Visit> visits, LocalDate today) {
    long overdue = 0;
    long outstanding = 0;
    for (Window window : target.windows().all()) {
      boolean visited =
          visits.contains(new Visit(target.planId(), target.enterpriseId(), window.to()));
      if (visited || !target.in(window.holds(today) ? today : window.to())) {
        continue;
      }
      if (window.to().isBefore(today)) {
        overdue++;
      } else if (window.holds(today)) {
        outstanding++;
      }
    }
    return new Standing(overdue, outstanding);
  }
}
