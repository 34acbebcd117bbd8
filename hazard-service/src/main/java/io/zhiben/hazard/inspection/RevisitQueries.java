package io.zhiben.hazard.inspection;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.hazard.Level;
import io.zhiben.hazard.inspection.RevisitCandidates.RevisitCandidate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds what nobody has looked back at, within the caller's scope. */
@ApplicationScoped
class RevisitQueries {
  static final int MOST = 100;

  private final EntityManager entityManager;
  private final RegionCondition regions;

  RevisitQueries(EntityManager entityManager, RegionCondition regions) {
    this.entityManager = entityManager;
    this.regions = regions;
  }

  @Transactional
  RevisitCandidates candidates(String region) {
    String within = regions.within(region);
    TypedQuery<Object[]> query =
        entityManager
            .createQuery(
                "select e.id, e.number, e.enterpriseId, e.enterpriseName, e.signedOffAt"
                    + " from Hazard e where e.state = 'SIGNED_OFF' and e.level = :major"
                    + " and not exists (select 1 from Inspection i where i.revisits = e.id)"
                    + (within.isEmpty() ? "" : " and " + within)
                    + " order by e.signedOffAt, e.id",
                Object[].class)
            .setParameter("major", Level.MAJOR)
            .setMaxResults(MOST + 1);
    if (!within.isEmpty()) {
      query.setParameter("region", region);
    }
    List<RevisitCandidate> found =
        query
            .getResultStream()
            .map(row ->
                new RevisitCandidate(
                    (UUID) row[0],
                    (String) row[1],
                    (UUID) row[2],
                    (String) row[3],
                    (Instant) row[4]))
            .toList();
    return new RevisitCandidates(found.size() > MOST, found.stream().limit(MOST).toList());
  }
}
