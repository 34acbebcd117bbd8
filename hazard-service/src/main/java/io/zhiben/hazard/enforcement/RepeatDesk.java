package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.enforcement.RepeatedOffences.RepeatedPost;
import io.zhiben.hazard.enforcement.RepeatedOffences.RepeatedRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Finds who was sanctioned again (Y-301, Y-483, Z-111), within the caller's scope. */
@ApplicationScoped
class RepeatDesk {
  private static final int MOST = 200;

  private static final String SANCTIONED =
      " e.outcome.sanctioned = true and e.state <> 'WITHDRAWN'"
          + " and e.decision.decidedOn between :from and :to";

  private final StatisticsQueries queries;
  private final EnforcementCases cases;

  RepeatDesk(StatisticsQueries queries, EnforcementCases cases) {
    this.queries = queries;
    this.cases = cases;
  }

  /** Whether another case of the party on the same ground ended in a sanction since that day. */
  boolean sanctionedSince(EnforcementCase one, LocalDate since) {
    return cases.count(
            "enterpriseId = ?1 and ground.code = ?2 and outcome.sanctioned = true and id <> ?3"
                + " and decision.decidedOn >= ?4 and state <> ?5",
            one.enterpriseId(),
            one.ground().code(),
            one.id(),
            since,
            CaseState.WITHDRAWN)
        > 0;
  }

  @Transactional
  RepeatedOffences of(StatisticsFilter filter, int least) {
    StatisticsQueries.check(filter);
    return new RepeatedOffences(
        filter.from, filter.to, least, enterprises(filter, least), posts(filter, least));
  }

  private List<RepeatedRow> enterprises(StatisticsFilter filter, int least) {
    return queries
        .bound(
            filter,
            "select e.enterpriseId, min(e.enterpriseName), e.ground.code, min(e.ground.title),"
                + " count(e), sum(e.outcome.fineFen), max(e.decision.decidedOn)"
                + " from EnforcementCase e where"
                + SANCTIONED
                + queries.within(filter)
                + " group by e.enterpriseId, e.ground.code having count(e) >= :least"
                + " order by count(e) desc, e.enterpriseId, e.ground.code",
            Object[].class)
        .setParameter("least", (long) least)
        .setMaxResults(MOST)
        .getResultStream()
        .map(RepeatDesk::row)
        .toList();
  }

  /** By post and enterprise: nobody is named. */
  private List<RepeatedPost> posts(StatisticsFilter filter, int least) {
    return queries
        .bound(
            filter,
            "select e.enterpriseId, min(e.enterpriseName), m.post, count(distinct e.id)"
                + " from EnforcementCase e join CaseMeasure m on m.caseId = e.id"
                + " where m.stage = 'DECIDED' and m.against = 'PERSON' and"
                + SANCTIONED
                + queries.within(filter)
                + " group by e.enterpriseId, m.post having count(distinct e.id) >= :least"
                + " order by count(distinct e.id) desc, e.enterpriseId, m.post",
            Object[].class)
        .setParameter("least", (long) least)
        .setMaxResults(MOST)
        .getResultStream()
        .map(row ->
            new RepeatedPost(
                (UUID) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue()))
        .toList();
  }

  private static RepeatedRow row(Object[] row) {
    return new RepeatedRow(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        ((Number) row[4]).longValue(),
        ((Number) row[5]).longValue(),
        (LocalDate) row[6]);
  }
}
