package io.zhiben.hazard.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.hazard.plan.PlanProgress.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The targets of plans. Asked only for plans that were reached, but for what an inspection marks.
 */
@ApplicationScoped
class PlanTargets implements PanacheRepositoryBase<PlanTarget, UUID> {

  /**
   * Marks the enterprise in every plan whose days hold that one; the first inspection stays. Plans
   * of levels above, which the inspecting side doesn't see, are marked alike.
   */
  void inspected(UUID enterpriseId, UUID inspectionId, LocalDate day) {
    update(
        "inspectionId = ?1, inspectedOn = ?2 where enterpriseId = ?3 and counting = true"
            + " and inspectionId is null and firstDay <= ?2 and lastDay >= ?2",
        inspectionId,
        day,
        enterpriseId);
  }

  /** Those that are still in it. */
  void startCounting(UUID planId) {
    update("counting = true where planId = ?1 and removedOn is null", planId);
  }

  void stopCounting(UUID planId) {
    update("counting = false where planId = ?1", planId);
  }

  /** By plan; plans without any are left out. */
  Map<UUID, Long> inspectedOf(List<UUID> planIds) {
    Map<UUID, Long> counts = new TreeMap<>();
    if (planIds.isEmpty()) {
      return counts;
    }
    getEntityManager()
        .createQuery(
            "select t.planId, count(t) from PlanTarget t where t.planId in :plans"
                + " and t.inspectionId is not null and t.removedOn is null group by t.planId",
            Object[].class)
        .setParameter("plans", planIds)
        .getResultList()
        .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
    return counts;
  }

  /** The enterprise as a target of the plan now. */
  Optional<PlanTarget> activeOf(UUID planId, UUID enterpriseId) {
    return find("planId = ?1 and enterpriseId = ?2 and removedOn is null", planId, enterpriseId)
        .firstResultOptional();
  }

  /** Targets of those plans by when they came and went, without those of windows of their own. */
  List<Span> spansOf(List<UUID> planIds) {
    if (planIds.isEmpty()) {
      return List.of();
    }
    return getEntityManager()
        .createQuery(
            "select t.planId, t.addedOn, t.removedOn, count(t), count(t.inspectionId)"
                + " from PlanTarget t where t.planId in :plans"
                + " and t.recurs is null group by t.planId, t.addedOn, t.removedOn",
            Object[].class)
        .setParameter("plans", planIds)
        .getResultStream()
        .map(row ->
            new Span(
                (UUID) row[0],
                (LocalDate) row[1],
                (LocalDate) row[2],
                (Long) row[3],
                (Long) row[4]))
        .toList();
  }

  /** Targets that were never inspected, without those of windows of their own. */
  List<UUID> openOf(UUID planId) {
    return list(
            "planId = ?1 and removedOn is null and recurs is null and inspectionId is null"
                + " order by id",
            planId)
        .stream()
        .map(PlanTarget::enterpriseId)
        .toList();
  }

  /** Targets that were not inspected in that window of the plan. */
  List<UUID> openOf(UUID planId, int windowNo) {
    return getEntityManager()
        .createQuery(
            "select t.enterpriseId from PlanTarget t where t.planId = :plan"
                + " and t.removedOn is null and t.recurs is null"
                + " and not exists (select 1 from PlanVisit v"
                + " where v.planId = t.planId and v.windowNo = :no"
                + " and v.enterpriseId = t.enterpriseId) order by t.id",
            UUID.class)
        .setParameter("plan", planId)
        .setParameter("no", windowNo)
        .getResultList();
  }
}
