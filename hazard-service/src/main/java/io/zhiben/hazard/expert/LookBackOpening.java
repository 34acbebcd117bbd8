package io.zhiben.hazard.expert;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.expert.LookBackPolicy.Candidate;
import io.zhiben.hazard.expert.LookBackPolicy.Stay;
import io.zhiben.hazard.hazard.MajorHazards;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Finds what leads back to a visit, and opens the case once. Runs as the suite itself. */
@ApplicationScoped
class LookBackOpening {
  /** A hazard found in time may be graded later by so many days. */
  private static final int GRADED_LATER = 120;

  @Inject EntityManager entityManager;
  @Inject ExpertVisits visits;
  @Inject LookBacks lookBacks;
  @Inject MajorHazards hazards;
  @Inject EnterpriseDirectory directory;
  @Inject ExpertRuleBook rules;
  @Inject NumberSeries series;
  @Inject AuditTrail audit;
  @Inject LookBackViews views;
  @Inject ExpertEvents events;
  @Inject Database database;
  @Inject Clock clock;

  /** Enterprises whose visits can still be led back to, by id. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<UUID> enterprises(UUID after, int limit) {
    return entityManager
        .createQuery(
            "select distinct v.enterpriseId from ExpertVisit v where v.enterpriseId > :after"
                + " and v.lookUntil >= :since order by v.enterpriseId",
            UUID.class)
        .setParameter("after", after)
        .setParameter("since", since())
        .setMaxResults(limit)
        .getResultList();
  }

  /** What leads back to visits of those enterprises and has no case yet. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<Candidate> candidates(Collection<UUID> enterpriseIds) {
    List<Stay> stays =
        visits.list("enterpriseId in ?1 and lookUntil >= ?2", enterpriseIds, since()).stream()
            .map(one ->
                new Stay(
                    one.id(),
                    one.inspectionId(),
                    one.enterpriseId(),
                    one.provider(),
                    one.visitedOn(),
                    one.lookUntil()))
            .toList();
    return stays.stream()
        .map(Stay::visitedOn)
        .min(LocalDate::compareTo)
        .map(first -> LookBackPolicy.candidates(hazards.foundAfter(first, enterpriseIds), stays))
        .orElse(List.of())
        .stream()
        .filter(one -> !isOpened(one) && !isSpokenOf(one))
        .toList();
  }

  /**
   * Opens the case unless it is open; true when it opened it. Replicas wait for one another at the
   * enterprise's visits, and the unique key of hazard and provider stands behind that.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean open(Candidate candidate) {
    UUID enterpriseId = candidate.hazard().enterpriseId();
    database.query(
        "select 1 from expert_visit where enterprise_id = ? for update", row -> 1, enterpriseId);
    ListedEnterprise enterprise = directory.requireForWriting(enterpriseId);
    if (isOpened(candidate)) {
      return false;
    }
    ExpertVisit visit = visits.require(candidate.latest().visitId());
    String number = series.take(NumberSeries.Kind.LOOK_BACK, enterprise.place(), 1).getFirst();
    LookBack opened = new LookBack(enterprise, candidate.hazard(), visit, number);
    int days = rules.of(enterprise.place()).statementDays();
    opened.open(clock.instant(), LocalDate.now(clock).plusDays(days));
    lookBacks.persistAndFlush(opened);
    audit.record(
        "look-back.open",
        "LookBack",
        opened.id(),
        enterprise.place().code(),
        null,
        views.of(opened));
    events.tell(EventType.LOOK_BACK_OPENED, opened);
    return true;
  }

  private LocalDate since() {
    return LocalDate.now(clock).minusDays(GRADED_LATER);
  }

  private boolean isOpened(Candidate candidate) {
    return lookBacks.count(
            "hazardId = ?1 and provider.kind = ?2 and provider.code = ?3",
            candidate.hazard().id(),
            candidate.provider().kind(),
            candidate.provider().code())
        > 0;
  }

  /**
   * Whether the provider spoke of the clause: in the first version of a report, in a later one that
   * it handed in before the hazard was found, or by a finding of its inspection. What is added to a
   * report afterwards is no excuse.
   */
  private boolean isSpokenOf(Candidate candidate) {
    String clause = candidate.hazard().clause().clauseId();
    long opinions =
        entityManager
            .createQuery(
                "select count(o) from VisitOpinion o join VisitReport r on r.visitId = o.visitId"
                    + " and r.reportNo = o.reportNo where o.visitId in :visits"
                    + " and o.clause.clauseId = :clause"
                    + " and (r.reportNo = 1 or r.submittedAt < :found)",
                Long.class)
            .setParameter("visits", candidate.stays().stream().map(Stay::visitId).toList())
            .setParameter("clause", clause)
            .setParameter(
                "found", candidate.hazard().foundOn().atStartOfDay(clock.getZone()).toInstant())
            .getSingleResult();
    return opinions > 0
        || hazards
            .clausesOf(
                candidate.stays().stream()
                    .map(Stay::inspectionId)
                    .filter(Objects::nonNull)
                    .toList())
            .contains(clause);
  }
}
