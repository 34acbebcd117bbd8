package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.document.Halts;
import io.zhiben.hazard.enforcement.UndecidedHazards.Undecided;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds overdue hazards without a decision, within the caller's scope. */
@ApplicationScoped
class UndecidedQueries {
  static final int MOST = 1000;
  private static final int SHOWN = 50;

  /** A case in one of them decides nothing: it is not filed yet, or came to nothing. */
  private static final Set<CaseState> NO_DECISION =
      EnumSet.of(CaseState.CLUE, CaseState.NOT_FILED, CaseState.WITHDRAWN);

  private final EntityManager entityManager;
  private final RegionCondition regions;
  private final Halts halts;
  private final Clock clock;

  UndecidedQueries(EntityManager entityManager, RegionCondition regions, Halts halts, Clock clock) {
    this.entityManager = entityManager;
    this.regions = regions;
    this.halts = halts;
    this.clock = clock;
  }

  @Transactional
  UndecidedHazards of(String region) {
    List<Undecided> overdue = overdue(region, LocalDate.now(clock));
    List<Undecided> undecided = undecided(overdue.stream().limit(MOST).toList());
    return new UndecidedHazards(
        undecided.size(), overdue.size() > MOST, undecided.stream().limit(SHOWN).toList());
  }

  /** Without those that were halted. */
  List<Undecided> undecided(List<Undecided> overdue) {
    Set<UUID> halted = halts.among(overdue.stream().map(Undecided::id).toList());
    return overdue.stream().filter(one -> !halted.contains(one.id())).toList();
  }

  /** Without a case, the longest overdue first; one more than {@link #MOST} at most. */
  List<Undecided> overdue(String region, LocalDate today) {
    String within = regions.within(region);
    TypedQuery<Object[]> query =
        entityManager
            .createQuery(
                "select e.id, e.number, e.enterpriseId, e.enterpriseName, e.level, e.deadline"
                    + " from Hazard e"
                    + " where e.state in ('ASSIGNED', 'RECTIFYING') and e.deadline < :today"
                    + " and not exists (select 1 from CaseFinding f join EnforcementCase c"
                    + " on c.id = f.caseId where f.hazardId = e.id and c.state not in :none)"
                    + (within.isEmpty() ? "" : " and " + within)
                    + " order by e.deadline, e.id",
                Object[].class)
            .setParameter("today", today)
            .setParameter("none", NO_DECISION)
            .setMaxResults(MOST + 1);
    if (!within.isEmpty()) {
      query.setParameter("region", region);
    }
    return query
        .getResultStream()
        .map(row ->
            new Undecided(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (String) row[3],
                row[4] == null ? null : row[4].toString(),
                (LocalDate) row[5]))
        .toList();
  }
}
