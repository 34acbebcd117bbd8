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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Bans from an occupation (职业禁入, 限制从业, Y-295) that were decided and served, by the post that they
 * meet: nobody is named.
 */
@ApplicationScoped
class OccupationBans {
  private final EntityManager entities;
  private final RegionCondition regions;
  private final Clock clock;

  OccupationBans(EntityManager entities, RegionCondition regions, Clock clock) {
    this.entities = entities;
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * @param post of the person
   * @param until the last day; null for life
   * @param inForce its last day has not passed
   */
  record OccupationBan(
      UUID caseId,
      String caseNumber,
      UUID enterpriseId,
      String enterpriseName,
      String violationTitle,
      String post,
      String content,
      LocalDate servedOn,
      LocalDate until,
      boolean inForce) {}

  /** Newest first, within the caller's scope. */
  @Transactional
  Page<OccupationBan> list(String region, UUID enterprise, boolean inForce, PageRequest page) {
    int from = (page.page() == null ? 0 : page.page()) * page.limit();
    if (from >= PageRequest.WINDOW) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "page");
    }
    LocalDate today = LocalDate.now(clock);
    String where =
        " from EnforcementCase e join CaseMeasure m on m.caseId = e.id"
            + " where m.stage = 'DECIDED' and m.kind = 'OCCUPATION_BAN' and e.servedOn is not null"
            + " and e.state <> 'WITHDRAWN'"
            + (region == null ? "" : " and " + regions.within(region))
            + (enterprise == null ? "" : " and e.enterpriseId = :enterprise")
            + (inForce ? " and (m.dueOn is null or m.dueOn >= :today)" : "");
    long total =
        bound("select count(m)" + where, Long.class, region, enterprise, inForce, today)
            .getSingleResult();
    return new Page<>(
        bound(
                "select e.id, e.number, e.enterpriseId, e.enterpriseName, e.ground.title, m.post,"
                    + " m.content, e.servedOn, m.dueOn"
                    + where
                    + " order by e.id desc, m.seq",
                Object[].class,
                region,
                enterprise,
                inForce,
                today)
            .setFirstResult(from)
            .setMaxResults(page.limit())
            .getResultStream()
            .map(row -> ban(row, today))
            .toList(),
        total,
        true,
        null);
  }

  private <T> TypedQuery<T> bound(
      String text,
      Class<T> type,
      String region,
      UUID enterprise,
      boolean inForce,
      LocalDate today) {
    TypedQuery<T> query = entities.createQuery(text, type);
    if (region != null) {
      query.setParameter("region", region);
    }
    if (enterprise != null) {
      query.setParameter("enterprise", enterprise);
    }
    if (inForce) {
      query.setParameter("today", today);
    }
    return query;
  }

  private static OccupationBan ban(Object[] row, LocalDate today) {
    LocalDate until = (LocalDate) row[8];
    return new OccupationBan(
        (UUID) row[0],
        (String) row[1],
        (UUID) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (LocalDate) row[7],
        until,
        until == null || !until.isBefore(today));
  }
}
