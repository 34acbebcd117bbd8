package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** What was stopped or closed by a decision that was served (Y-447), within the caller's scope. */
@ApplicationScoped
class StoppedEnterprises {
  private static final String FROM =
      " from EnforcementCase e join CaseMeasure m on m.caseId = e.id where m.stage = 'DECIDED'"
          + " and m.kind in ('SUSPENSION', 'LICENCE_SUSPENSION', 'CLOSURE')"
          + " and e.servedOn is not null and e.state <> 'WITHDRAWN'";

  private final EntityManager entities;
  private final RegionCondition regions;

  StoppedEnterprises(EntityManager entities, RegionCondition regions) {
    this.entities = entities;
    this.regions = regions;
  }

  /**
   * @param content what the stop covers
   * @param until as it was decided; it begins again by a step of the case, not by that day
   * @param resumedOn null while it stands still
   * @param resumedAfter the inspection after which it began again
   */
  record StoppedEnterprise(
      UUID caseId,
      String caseNumber,
      UUID enterpriseId,
      String enterpriseName,
      String violationTitle,
      EnforcementAction kind,
      String content,
      LocalDate servedOn,
      LocalDate until,
      LocalDate resumedOn,
      UUID resumedAfter) {}

  /**
   * Newest first.
   *
   * @param stopped what stands still today; else what began again
   */
  @Transactional
  Page<StoppedEnterprise> list(String region, UUID enterprise, boolean stopped, PageRequest page) {
    int from = (page.page() == null ? 0 : page.page()) * page.limit();
    if (from >= PageRequest.WINDOW) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "page");
    }
    String where =
        FROM
            + (stopped ? " and m.resumedOn is null" : " and m.resumedOn is not null")
            + (region == null ? "" : " and " + regions.within(region))
            + (enterprise == null ? "" : " and e.enterpriseId = :enterprise");
    long total = bound("select count(m)" + where, Long.class, region, enterprise).getSingleResult();
    return new Page<>(
        bound(
                "select e.id, e.number, e.enterpriseId, e.enterpriseName, e.ground.title, m.kind,"
                    + " m.content, e.servedOn, m.dueOn, m.resumedOn, m.resumedAfter"
                    + where
                    + " order by e.id desc, m.seq",
                Object[].class,
                region,
                enterprise)
            .setFirstResult(from)
            .setMaxResults(page.limit())
            .getResultStream()
            .map(StoppedEnterprises::row)
            .toList(),
        total,
        true,
        null);
  }

  private <T> TypedQuery<T> bound(String text, Class<T> type, String region, UUID enterprise) {
    TypedQuery<T> query = entities.createQuery(text, type);
    if (region != null) {
      query.setParameter("region", region);
    }
    if (enterprise != null) {
      query.setParameter("enterprise", enterprise);
    }
    return query;
  }

  private static StoppedEnterprise row(Object[] row) {
    return new StoppedEnterprise(
        (UUID) row[0],
        (String) row[1],
        (UUID) row[2],
        (String) row[3],
        (String) row[4],
        (EnforcementAction) row[5],
        (String) row[6],
        (LocalDate) row[7],
        (LocalDate) row[8],
        (LocalDate) row[9],
        (UUID) row[10]);
  }
}
