package io.zhiben.hazard.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
                + " and t.inspectionId is not null group by t.planId",
            Object[].class)
        .setParameter("plans", planIds)
        .getResultList()
        .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
    return counts;
  }

  List<UUID> openOf(UUID planId) {
    return list("planId = ?1 and inspectionId is null order by id", planId).stream()
        .map(PlanTarget::enterpriseId)
        .toList();
  }
}
