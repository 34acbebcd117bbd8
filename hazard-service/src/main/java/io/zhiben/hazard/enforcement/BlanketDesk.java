package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.enforcement.BlanketMeasures.BlanketRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Finds decisions that were the same for several enterprises, within the caller's scope. */
@ApplicationScoped
class BlanketDesk {
  private static final int MOST = 200;

  private final StatisticsQueries queries;

  BlanketDesk(StatisticsQueries queries) {
    this.queries = queries;
  }

  @Transactional
  BlanketMeasures of(StatisticsFilter filter, int least) {
    StatisticsQueries.check(filter);
    List<BlanketRow> rows =
        queries
            .bound(
                filter,
                "select e.ground.code, min(e.ground.title), e.outcome.actions, e.outcome.fineFen,"
                    + " count(distinct e.enterpriseId), count(e) from EnforcementCase e"
                    + " where e.decision.decidedOn between :from and :to"
                    + queries.within(filter)
                    + " group by e.ground.code, e.outcome.actions, e.outcome.fineFen"
                    + " having count(distinct e.enterpriseId) >= :least"
                    + " order by count(distinct e.enterpriseId) desc, e.ground.code",
                Object[].class)
            .setParameter("least", (long) least)
            .setMaxResults(MOST)
            .getResultStream()
            .map(BlanketDesk::row)
            .toList();
    return new BlanketMeasures(filter.from, filter.to, least, rows);
  }

  @SuppressWarnings("unchecked") // the column is of that type
  private static BlanketRow row(Object[] row) {
    return new BlanketRow(
        (String) row[0],
        (String) row[1],
        (Set<EnforcementAction>) row[2],
        ((Number) row[3]).longValue(),
        ((Number) row[4]).longValue(),
        ((Number) row[5]).longValue());
  }
}
