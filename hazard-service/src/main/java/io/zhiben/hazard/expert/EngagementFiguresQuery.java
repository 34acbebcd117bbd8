package io.zhiben.hazard.expert;

import io.zhiben.hazard.expert.EngagementView.EngagementFigures;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts what became of engagements, a page of them at a time. */
@ApplicationScoped
class EngagementFiguresQuery {
  private final EntityManager entityManager;

  EngagementFiguresQuery(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * By engagement. Asked for engagements that the caller reached: the counts behind them are of the
   * whole engagement, so the scope is lifted for these questions, which show no row.
   */
  Map<UUID, EngagementFigures> of(List<Engagement> engagements) {
    Map<UUID, EngagementFigures> figures = new HashMap<>();
    if (engagements.isEmpty()) {
      return figures;
    }
    List<UUID> ids = engagements.stream().map(Engagement::id).toList();
    return CurrentCaller.callAs(
        Caller.system(),
        () -> {
          Map<UUID, Object[]> enterprises =
              rows(
                  "select e.engagementId, count(e), sum(case when e.keyObject then 1 else 0 end)"
                      + " from EngagedEnterprise e where e.engagementId in :ids group by e.engagementId",
                  ids);
          Map<UUID, Object[]> visits =
              rows(
                  "select v.engagementId, count(v), count(distinct v.enterpriseId) from ExpertVisit v"
                      + " where v.engagementId in :ids and v.state = 'ACCEPTED' group by v.engagementId",
                  ids);
          Map<UUID, Object[]> keys =
              rows(
                  "select v.engagementId, count(distinct v.enterpriseId) from ExpertVisit v"
                      + " join EngagedEnterprise e on e.engagementId = v.engagementId"
                      + " and e.enterpriseId = v.enterpriseId and e.keyObject = true"
                      + " where v.engagementId in :ids and v.state = 'ACCEPTED' group by v.engagementId",
                  ids);
          Map<UUID, Object[]> opinions =
              rows(
                  "select v.engagementId, count(o), sum(case when o.decision = 'ADOPTED' then 1 else 0"
                      + " end) from ExpertVisit v join VisitOpinion o on o.visitId = v.id"
                      + " and o.reportNo = v.reportNo where v.engagementId in :ids"
                      + " and o.decision <> 'PENDING' group by v.engagementId",
                  ids);
          Map<UUID, Object[]> ratings =
              rows(
                  "select r.engagementId, count(r), sum(r.points), sum(r.maxPoints)"
                      + " from EngagementRating r where r.engagementId in :ids"
                      + " and r.superseded = false group by r.engagementId",
                  ids);
          Map<UUID, Object[]> lookBacks =
              rows(
                  "select l.engagementId, count(l) from LookBack l where l.engagementId in :ids"
                      + " group by l.engagementId",
                  ids);
          for (Engagement one : engagements) {
            UUID id = one.id();
            figures.put(
                id,
                new EngagementFigures(
                    at(visits, id, 1),
                    one.plannedVisits(),
                    at(visits, id, 2),
                    at(enterprises, id, 1),
                    at(keys, id, 1),
                    at(enterprises, id, 2),
                    at(opinions, id, 2),
                    at(opinions, id, 1),
                    at(ratings, id, 1),
                    at(ratings, id, 2),
                    at(ratings, id, 3),
                    at(lookBacks, id, 1)));
          }
          return figures;
        });
  }

  private Map<UUID, Object[]> rows(String query, List<UUID> ids) {
    Map<UUID, Object[]> found = new HashMap<>();
    entityManager
        .createQuery(query, Object[].class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(row -> found.put((UUID) row[0], row));
    return found;
  }

  private static long at(Map<UUID, Object[]> rows, UUID id, int column) {
    Object[] row = rows.get(id);
    return row == null || row[column] == null ? 0 : ((Number) row[column]).longValue();
  }
}
