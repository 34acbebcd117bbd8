package io.zhiben.hazard.hazard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Hazards implements PanacheRepositoryBase<Hazard, UUID> {
  /** Not found alike when there is none and when the caller doesn't reach it. */
  Hazard require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** Graded, open hazards that rest on a clause of the set and wait for no new grading, by id. */
  List<Hazard> openMajorCiting(String setId, UUID after, int limit) {
    return find(
            "clause.setId = ?1 and level = ?2 and state in ?3 and regrade.reason is null"
                + " and id > ?4 order by id",
            setId,
            Level.MAJOR,
            LifecycleState.OPEN,
            after)
        .page(0, limit)
        .list();
  }

  /**
   * What an open general hazard says.
   *
   * @param enterpriseId null where nobody is known who owes it
   */
  record General(UUID id, String description, UUID enterpriseId) {}

  /** Graded general, open, and waiting for no new grading, by id. */
  List<General> openGeneral(UUID after, int limit) {
    return getEntityManager()
        .createQuery(
            "select h.id, h.description, h.enterpriseId from Hazard h where h.level = :level"
                + " and h.state in :open and h.regrade.reason is null and h.id > :after order by h.id",
            Object[].class)
        .setParameter("level", Level.GENERAL)
        .setParameter("open", LifecycleState.OPEN)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> new General((UUID) row[0], (String) row[1], (UUID) row[2]))
        .toList();
  }
}
