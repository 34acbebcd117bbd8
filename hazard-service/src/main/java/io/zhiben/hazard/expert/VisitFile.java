package io.zhiben.hazard.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The versions and opinions of visits. Asked only for visits that were reached. */
@ApplicationScoped
class VisitFile {
  private final EntityManager entityManager;

  VisitFile(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void keep(Object part) {
    entityManager.persist(part);
  }

  List<VisitReport> reports(UUID visitId) {
    return entityManager
        .createQuery(
            "from VisitReport r where r.visitId = :id order by r.reportNo", VisitReport.class)
        .setParameter("id", visitId)
        .getResultList();
  }

  List<VisitOpinion> opinions(UUID visitId, int reportNo) {
    return entityManager
        .createQuery(
            "from VisitOpinion o where o.visitId = :id and o.reportNo = :no order by o.itemNo",
            VisitOpinion.class)
        .setParameter("id", visitId)
        .setParameter("no", reportNo)
        .getResultList();
  }

  Optional<VisitOpinion> opinion(ExpertVisit visit, int itemNo) {
    return opinions(visit.id(), visit.reportNo()).stream()
        .filter(one -> one.itemNo() == itemNo)
        .findFirst();
  }

  /** How many opinions the newest version has, by visit; visits without any are left out. */
  Map<UUID, Long> counts(List<UUID> visitIds) {
    Map<UUID, Long> counts = new HashMap<>();
    if (!visitIds.isEmpty()) {
      entityManager
          .createQuery(
              "select v.id, count(o) from ExpertVisit v join VisitOpinion o on o.visitId = v.id"
                  + " and o.reportNo = v.reportNo where v.id in :ids group by v.id",
              Object[].class)
          .setParameter("ids", visitIds)
          .getResultList()
          .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
    }
    return counts;
  }
}
