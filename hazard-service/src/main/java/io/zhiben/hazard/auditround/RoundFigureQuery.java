package io.zhiben.hazard.auditround;

import io.zhiben.hazard.auditround.RoundView.RoundFigures;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts what a round came to. Asked for rounds that were reached; shows no row. */
@ApplicationScoped
class RoundFigureQuery {
  private final EntityManager entityManager;
  private final RoundFile file;
  private final Clock clock;

  RoundFigureQuery(EntityManager entityManager, RoundFile file, Clock clock) {
    this.entityManager = entityManager;
    this.file = file;
    this.clock = clock;
  }

  RoundFigures of(AuditRound round) {
    return CurrentCaller.callAs(Caller.system(), () -> count(round));
  }

  private RoundFigures count(AuditRound round) {
    UUID id = round.id();
    Object[] units =
        row(
            "select count(e), sum(case when e.letterAt is not null then 1 else 0 end),"
                + " sum(case when e.receivedAt is not null then 1 else 0 end)"
                + " from AuditUnit e where e.roundId = :id",
            id);
    Object[] problems =
        entityManager
            .createQuery(
                "select count(e), sum(case when e.state = 'ANSWERED' then 1 else 0 end),"
                    + " sum(case when e.state in ('VERIFIED', 'WITHDRAWN') then 1 else 0 end),"
                    + " sum(case when e.state = 'FOUND' and e.deadline < :today then 1 else 0 end),"
                    + " sum(case when e.common = true then 1 else 0 end)"
                    + " from AuditProblem e where e.roundId = :id",
                Object[].class)
            .setParameter("id", id)
            .setParameter("today", LocalDate.now(clock))
            .getSingleResult();
    Object[] notices =
        row(
            "select count(distinct n.id), count(e), sum(case when e.readAt is not null then 1 else"
                + " 0 end), sum(case when e.selfCheckedAt is not null then 1 else 0 end),"
                + " sum(e.found) from NoticeReceipt e join SectorNotice n on n.id = e.noticeId"
                + " where n.roundId = :id",
            id);
    List<UUID> unitIds =
        entityManager
            .createQuery("select e.id from AuditUnit e where e.roundId = :id", UUID.class)
            .setParameter("id", id)
            .getResultList();
    return new RoundFigures(
        round.units(),
        number(units[1]),
        number(units[2]),
        number(problems[0]),
        number(problems[1]),
        number(problems[2]),
        number(problems[3]),
        number(problems[4]),
        number(notices[0]),
        number(notices[1]),
        number(notices[2]),
        number(notices[3]),
        number(notices[4]),
        UnitScores.groups(UnitScores.newest(file.checks(unitIds))));
  }

  /** Recipients, those that read, those that looked at themselves, and what they found. */
  Map<UUID, long[]> ofNotices(List<UUID> noticeIds) {
    Map<UUID, long[]> counts = new HashMap<>();
    if (noticeIds.isEmpty()) {
      return counts;
    }
    CurrentCaller.runAs(
        Caller.system(),
        () ->
            entityManager
                .createQuery(
                    "select e.noticeId, count(e), sum(case when e.readAt is not null then 1 else 0"
                        + " end), sum(case when e.selfCheckedAt is not null then 1 else 0 end),"
                        + " sum(e.found) from NoticeReceipt e where e.noticeId in :ids"
                        + " group by e.noticeId",
                    Object[].class)
                .setParameter("ids", noticeIds)
                .getResultList()
                .forEach(row ->
                    counts.put(
                        (UUID) row[0],
                        new long[] {
                          number(row[1]), number(row[2]), number(row[3]), number(row[4])
                        })));
    return counts;
  }

  private Object[] row(String query, UUID id) {
    return entityManager
        .createQuery(query, Object[].class)
        .setParameter("id", id)
        .getSingleResult();
  }

  private static long number(Object value) {
    return value == null ? 0 : ((Number) value).longValue();
  }
}
