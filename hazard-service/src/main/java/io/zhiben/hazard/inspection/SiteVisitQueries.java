package io.zhiben.hazard.inspection;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.inspection.InspectionStatistics.Rate;
import io.zhiben.hazard.inspection.KeyLinkCoverage.KeyLinkLine;
import io.zhiben.hazard.inspection.SiteVisits.SiteLine;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts visits within the caller's scope, by one or two statements whatever their number. */
@ApplicationScoped
class SiteVisitQueries {
  private static final int MOST = 100;

  /** Columns that a screen can still hold. */
  private static final int MOST_MONTHS = 24;

  private final EntityManager entityManager;
  private final RegionCondition regions;
  private final Clock clock;

  SiteVisitQueries(EntityManager entityManager, RegionCondition regions, Clock clock) {
    this.entityManager = entityManager;
    this.regions = regions;
    this.clock = clock;
  }

  /** By department; see {@link KeyLinkCoverage}. */
  @Transactional
  KeyLinkCoverage keyLinks(String region, LocalDate from, LocalDate to) {
    CountedDays days = CountedDays.of(from, to, clock);
    List<KeyLinkLine> lines =
        within(
                region,
                "select e.department, count(e),"
                    + " sum(case when e.keyLinks > 0 and e.keyLinksChecked = e.keyLinks then 1"
                    + " else 0 end),"
                    + " sum(case when exists (select 1 from EnforcementCase c"
                    + " where c.inspectionId = e.id) or exists (select 1 from CaseFinding f"
                    + " where f.inspectionId = e.id) then 1 else 0 end)"
                    + " from Inspection e where e.kind in :kinds"
                    + " and e.inspectedOn >= :from and e.inspectedOn <= :to",
                " group by e.department order by e.department")
            .setParameter("kinds", InspectionKind.officials())
            .setParameter("from", days.first())
            .setParameter("to", days.last())
            .getResultStream()
            .map(SiteVisitQueries::line)
            .toList();
    return new KeyLinkCoverage(days.first(), days.last(), lines);
  }

  private static KeyLinkLine line(Object[] row) {
    long all = ((Number) row[1]).longValue();
    return new KeyLinkLine(
        row[0] == null ? "" : (String) row[0],
        Rate.of(((Number) row[2]).longValue(), all),
        Rate.of(((Number) row[3]).longValue(), all));
  }

  /**
   * @param tag only enterprises and places with it; null for all enterprises
   */
  @Transactional
  SiteVisits visits(String region, String tag, LocalDate from, LocalDate to) {
    CountedDays days = CountedDays.of(from, to, clock);
    List<String> months = months(days);
    String who = tag == null ? " and e.keeper is null" : " and locate(:tag, e.tags) > 0";
    TypedQuery<Object[]> query =
        within(
                region,
                "select e.id, e.name,"
                    + " (select count(i) from Inspection i where i.enterpriseId = e.id"
                    + " and i.kind in :kinds and i.inspectedOn >= :from and i.inspectedOn <= :to) as visits,"
                    + " (select count(h) from Hazard h where h.enterpriseId = e.id"
                    + " and h.state not in ('SIGNED_OFF', 'WITHDRAWN'))"
                    + " from DirectoryEntry e where e.status <> 'CLOSED'"
                    + who,
                " order by visits, e.name, e.id")
            .setParameter("kinds", InspectionKind.officials())
            .setParameter("from", days.first())
            .setParameter("to", days.last())
            .setMaxResults(MOST + 1);
    if (tag != null) {
      query.setParameter("tag", "|" + tag + "|");
    }
    List<Object[]> rows = query.getResultList();
    boolean more = rows.size() > MOST;
    List<Object[]> shown = more ? rows.subList(0, MOST) : rows;
    Map<UUID, long[]> counted =
        counted(shown.stream().map(row -> (UUID) row[0]).toList(), days, months);
    return new SiteVisits(
        days.first(),
        days.last(),
        months,
        shown.stream().map(row -> site(row, counted.get((UUID) row[0]), months.size())).toList(),
        more);
  }

  private static List<String> months(CountedDays days) {
    List<String> months = new ArrayList<>();
    YearMonth last = YearMonth.from(days.last());
    for (YearMonth month = YearMonth.from(days.first());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      months.add(month.toString());
      if (months.size() > MOST_MONTHS) {
        throw Problem.ofField(CommonError.INVALID_PARAMETER, "from");
      }
    }
    return months;
  }

  private Map<UUID, long[]> counted(List<UUID> sites, CountedDays days, List<String> months) {
    Map<UUID, long[]> counted = new HashMap<>();
    if (sites.isEmpty()) {
      return counted;
    }
    entityManager
        .createQuery(
            "select e.enterpriseId, e.inspectedOn, count(e) from Inspection e"
                + " where e.enterpriseId in :sites and e.kind in :kinds"
                + " and e.inspectedOn >= :from and e.inspectedOn <= :to"
                + " group by e.enterpriseId, e.inspectedOn",
            Object[].class)
        .setParameter("sites", sites)
        .setParameter("kinds", InspectionKind.officials())
        .setParameter("from", days.first())
        .setParameter("to", days.last())
        .getResultStream()
        .forEach(row -> {
          int month = months.indexOf(YearMonth.from((LocalDate) row[1]).toString());
          counted.computeIfAbsent((UUID) row[0], none -> new long[months.size()])[month] +=
              ((Number) row[2]).longValue();
        });
    return counted;
  }

  private static SiteLine site(Object[] row, long[] visits, int months) {
    List<Long> byMonth = new ArrayList<>();
    for (int i = 0; i < months; i++) {
      byMonth.add(visits == null ? 0L : visits[i]);
    }
    return new SiteLine(
        (UUID) row[0],
        (String) row[1],
        byMonth,
        ((Number) row[2]).longValue(),
        ((Number) row[3]).longValue());
  }

  private TypedQuery<Object[]> within(String region, String asked, String rest) {
    String place = regions.within(region);
    TypedQuery<Object[]> query =
        entityManager.createQuery(
            asked + (place.isEmpty() ? "" : " and " + place) + rest, Object[].class);
    if (!place.isEmpty()) {
      query.setParameter("region", region);
    }
    return query;
  }
}
