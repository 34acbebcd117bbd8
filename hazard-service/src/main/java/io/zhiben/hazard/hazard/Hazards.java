package io.zhiben.hazard.hazard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Hazards implements PanacheRepositoryBase<Hazard, UUID> {
  /** Not found alike when there is none and when the caller doesn't reach it. */
  Hazard require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** Notes that something was added to it that changes nothing of its own, so its version stays. */
  void touch(UUID id, LocalDate day) {
    update("touchedOn = ?1 where id = ?2", day, id);
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

  /**
   * Graded general, open, and waiting for no new grading, by id.
   *
   * @param region only those within that place; null for all
   */
  List<General> openGeneral(String region, UUID after, int limit) {
    TypedQuery<Object[]> query =
        getEntityManager()
            .createQuery(
                "select h.id, h.description, h.enterpriseId from Hazard h where h.level = :level"
                    + " and h.state in :open and h.regrade.reason is null and h.id > :after"
                    + (region == null
                        ? ""
                        : " and (h.place.code = :region or h.place.townCode = :region"
                            + " or h.place.districtCode = :region or h.place.cityCode = :region)")
                    + " order by h.id",
                Object[].class);
    if (region != null) {
      query.setParameter("region", region);
    }
    return query
        .setParameter("level", Level.GENERAL)
        .setParameter("open", LifecycleState.OPEN)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> new General((UUID) row[0], (String) row[1], (UUID) row[2]))
        .toList();
  }
}
