package io.zhiben.hazard.expert;

import io.zhiben.hazard.expert.ExpertEnums.ProviderKind;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How agencies, experts and benchmark enterprises stand, within the caller's scope. */
@ApplicationScoped
class ProviderStandings {
  private static final String BY = " group by e.provider.kind, e.provider.code";
  private static final String WHO = "select e.provider.kind, e.provider.code, ";

  private static final String VISITED = " and e.visitedOn between :from and :to";

  private final EntityManager entityManager;
  private final Clock clock;

  ProviderStandings(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /**
   * One provider. Rates come as numerator and denominator.
   *
   * @param visits accepted reports
   * @param adopted of {@code decided} opinions
   * @param ratings how many rate it; {@code points} of {@code maxPoints} all together
   * @param lookBacks cases; {@code missed} of them were found to be missed
   * @param violations false reports that were found in the time (Y-309), for agencies
   * @param complaints received in the time and not found to be wrong, for agencies
   */
  @Schema(name = "ProviderStanding")
  record Standing(
      ProviderKind provider,
      String providerCode,
      long engagements,
      long visits,
      long adopted,
      long decided,
      long ratings,
      long points,
      long maxPoints,
      long lookBacks,
      long missed,
      long violations,
      long complaints) {}

  private record Key(ProviderKind kind, String code) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::kind).thenComparing(Key::code).compare(this, other);
    }
  }

  /**
   * By kind and code, with what falls into the period: engagements that touch it, visits by the day
   * of the visit, ratings by the day on which they were given, look-backs by the day of the finding
   * that led to them. Who has nothing in it is not among them.
   */
  @Transactional
  List<Standing> list(ServicePeriod period) {
    Map<Key, long[]> figures = new TreeMap<>();
    count(
        figures,
        period,
        0,
        1,
        WHO + "count(e) from Engagement e where e.firstDay <= :to and e.lastDay >= :from" + BY);
    count(
        figures,
        period,
        1,
        1,
        WHO + "count(e) from ExpertVisit e where e.state = 'ACCEPTED'" + VISITED + BY);
    count(
        figures,
        period,
        2,
        2,
        WHO
            + "sum(case when o.decision = 'ADOPTED' then 1 else 0 end), count(o)"
            + " from ExpertVisit e join VisitOpinion o on o.visitId = e.id"
            + " and o.reportNo = e.reportNo where o.decision <> 'PENDING'"
            + VISITED
            + BY);
    rate(figures, period);
    count(
        figures,
        period,
        7,
        2,
        WHO
            + "count(e), sum(case when e.finding = 'MISSED' then 1 else 0 end) from LookBack e"
            + " where e.foundOn between :from and :to"
            + BY);
    count(
        figures,
        period,
        9,
        1,
        "select e.agencyCode, count(e) from AgencyViolation e where e.foundOn between :from and :to"
            + " and (e.outcome is null or e.outcome <> 'NO_VIOLATION') group by e.agencyCode",
        row -> new Object[] {ProviderKind.AGENCY, row[0], row[1]});
    count(
        figures,
        period,
        10,
        1,
        "select e.agencyCode, count(e) from AgencyComplaint e"
            + " where e.receivedOn between :from and :to"
            + " and (e.upheld is null or e.upheld = true) group by e.agencyCode",
        row -> new Object[] {ProviderKind.AGENCY, row[0], row[1]});
    List<Standing> standings = new ArrayList<>();
    figures.forEach((who, n) ->
        standings.add(
            new Standing(
                who.kind(),
                who.code(),
                n[0],
                n[1],
                n[2],
                n[3],
                n[4],
                n[5],
                n[6],
                n[7],
                n[8],
                n[9],
                n[10])));
    return standings;
  }

  /** An agency doesn't see who rated it how, only what comes out. */
  private void rate(Map<Key, long[]> figures, ServicePeriod period) {
    Instant from = period.from().atStartOfDay(clock.getZone()).toInstant();
    Instant to = period.to().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    Caller caller = CurrentCaller.get();
    String query =
        WHO
            + "count(e), sum(e.points), sum(e.maxPoints) from EngagementRating e"
            + " where e.superseded = false and e.ratedAt >= :from and e.ratedAt < :to";
    if (caller.scope() != ScopeKind.ASSIGNMENT) {
      entityManager
          .createQuery(query + BY, Object[].class)
          .setParameter("from", from)
          .setParameter("to", to)
          .getResultList()
          .forEach(row -> put(figures, row, 4, 3));
      return;
    }
    CurrentCaller.runAs(
        Caller.system(),
        () ->
            entityManager
                .createQuery(query + " and e.agencyCode = :agency" + BY, Object[].class)
                .setParameter("agency", caller.org())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .forEach(row -> put(figures, row, 4, 3)));
  }

  private void count(
      Map<Key, long[]> figures, ServicePeriod period, int first, int columns, String query) {
    count(figures, period, first, columns, query, row -> row);
  }

  private void count(
      Map<Key, long[]> figures,
      ServicePeriod period,
      int first,
      int columns,
      String query,
      UnaryOperator<Object[]> keyed) {
    entityManager
        .createQuery(query, Object[].class)
        .setParameter("from", period.from())
        .setParameter("to", period.to())
        .getResultList()
        .forEach(row -> put(figures, keyed.apply(row), first, columns));
  }

  private static void put(Map<Key, long[]> figures, Object[] row, int first, int columns) {
    long[] numbers =
        figures.computeIfAbsent(
            new Key((ProviderKind) row[0], (String) row[1]), any -> new long[11]);
    for (int i = 0; i < columns; i++) {
      numbers[first + i] = ((Number) row[2 + i]).longValue();
    }
  }
}
