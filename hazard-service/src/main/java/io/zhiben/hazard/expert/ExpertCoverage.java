package io.zhiben.hazard.expert;

import io.zhiben.hazard.directory.RegionCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far experts reach the enterprises of each domain (T-036, T-135). */
@ApplicationScoped
class ExpertCoverage {
  private final EntityManager entityManager;
  private final RegionCondition regions;

  ExpertCoverage(EntityManager entityManager, RegionCondition regions) {
    this.entityManager = entityManager;
    this.regions = regions;
  }

  /**
   * One domain.
   *
   * @param domainCode null for enterprises without one
   * @param enterprises active ones
   * @param visited of {@code enterprises}, with an accepted report of a visit in the period
   * @param diagnosed of {@code enterprises}, with one of a diagnosis (安全诊断)
   * @param visits accepted reports all together
   */
  @Schema(name = "DomainCoverage")
  record DomainCoverage(
      String domainCode, long enterprises, long visited, long diagnosed, long visits) {}

  /** Within the caller's scope, by domain. */
  @Transactional
  List<DomainCoverage> count(String region, ServicePeriod period) {
    String place = regions.within(region);
    TypedQuery<Object[]> query =
        entityManager
            .createQuery(
                "select e.domainCode, count(distinct e.id), count(distinct v.enterpriseId),"
                    + " count(distinct case when v.purpose = 'DIAGNOSIS' then v.enterpriseId end),"
                    + " count(distinct v.id) from DirectoryEntry e left join ExpertVisit v"
                    + " on v.enterpriseId = e.id and v.state = 'ACCEPTED'"
                    + " and v.visitedOn between :from and :to where e.status = 'ACTIVE'"
                    + " and e.keeper is null"
                    + (place.isEmpty() ? "" : " and " + place)
                    + " group by e.domainCode order by e.domainCode",
                Object[].class)
            .setParameter("from", period.from())
            .setParameter("to", period.to());
    if (!place.isEmpty()) {
      query.setParameter("region", region);
    }
    return query.getResultStream().map(ExpertCoverage::domain).toList();
  }

  private static DomainCoverage domain(Object[] row) {
    return new DomainCoverage(
        (String) row[0],
        ((Number) row[1]).longValue(),
        ((Number) row[2]).longValue(),
        ((Number) row[3]).longValue(),
        ((Number) row[4]).longValue());
  }
}
