package io.zhiben.hazard.inspection;

import io.zhiben.hazard.plan.InspectedDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says when enterprises were inspected last. */
@ApplicationScoped
class LastInspections implements InspectedDays {
  private final EntityManager entityManager;

  LastInspections(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Map<UUID, LocalDate> lastSince(LocalDate day) {
    return entityManager
        .createQuery(
            "select e.enterpriseId, max(e.inspectedOn) from Inspection e"
                + " where e.kind in :official and e.inspectedOn >= :day group by e.enterpriseId",
            Object[].class)
        .setParameter("official", InspectionKind.officials())
        .setParameter("day", day)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
  }
}
