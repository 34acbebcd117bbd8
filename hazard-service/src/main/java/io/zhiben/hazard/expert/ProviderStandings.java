package io.zhiben.hazard.expert;

import io.zhiben.hazard.expert.ExpertEnums.ProviderKind;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How agencies, experts and benchmark enterprises stand, within the caller's scope. */
@ApplicationScoped
class ProviderStandings {
  private static final String BY = " group by e.provider.kind, e.provider.code";
  private static final String WHO = "select e.provider.kind, e.provider.code, ";

  private final EntityManager entityManager;

  ProviderStandings(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * One provider. Rates come as numerator and denominator.
   *
   * @param visits accepted reports
   * @param adopted of {@code decided} opinions
   * @param ratings how many rate it; {@code points} of {@code maxPoints} all together
   * @param lookBacks cases; {@code missed} of them were found to be missed
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
      long missed) {}

  private record Key(ProviderKind kind, String code) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::kind).thenComparing(Key::code).compare(this, other);
    }
  }

  /** By kind and code; who never was engaged is not among them. */
  @Transactional
  List<Standing> list() {
    Map<Key, long[]> figures = new TreeMap<>();
    count(figures, 0, 1, WHO + "count(e) from Engagement e" + BY);
    count(figures, 1, 1, WHO + "count(e) from ExpertVisit e where e.state = 'ACCEPTED'" + BY);
    count(
        figures,
        2,
        2,
        WHO
            + "sum(case when o.decision = 'ADOPTED' then 1 else 0 end), count(o)"
            + " from ExpertVisit e join VisitOpinion o on o.visitId = e.id"
            + " and o.reportNo = e.reportNo where o.decision <> 'PENDING'"
            + BY);
    rate(figures);
    count(
        figures,
        7,
        2,
        WHO
            + "count(e), sum(case when e.finding = 'MISSED' then 1 else 0 end) from LookBack e"
            + BY);
    List<Standing> standings = new ArrayList<>();
    figures.forEach((who, n) ->
        standings.add(
            new Standing(
                who.kind(), who.code(), n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8])));
    return standings;
  }

  /** An agency doesn't see who rated it how, only what comes out. */
  private void rate(Map<Key, long[]> figures) {
    Caller caller = CurrentCaller.get();
    String query =
        WHO
            + "count(e), sum(e.points), sum(e.maxPoints) from EngagementRating e"
            + " where e.superseded = false";
    if (caller.scope() != ScopeKind.ASSIGNMENT) {
      count(figures, 4, 3, query + BY);
      return;
    }
    CurrentCaller.runAs(
        Caller.system(),
        () ->
            entityManager
                .createQuery(query + " and e.agencyCode = :agency" + BY, Object[].class)
                .setParameter("agency", caller.org())
                .getResultList()
                .forEach(row -> put(figures, row, 4, 3)));
  }

  private void count(Map<Key, long[]> figures, int first, int columns, String query) {
    entityManager
        .createQuery(query, Object[].class)
        .getResultList()
        .forEach(row -> put(figures, row, first, columns));
  }

  private static void put(Map<Key, long[]> figures, Object[] row, int first, int columns) {
    long[] numbers =
        figures.computeIfAbsent(
            new Key((ProviderKind) row[0], (String) row[1]), any -> new long[9]);
    for (int i = 0; i < columns; i++) {
      numbers[first + i] = ((Number) row[2 + i]).longValue();
    }
  }
}
