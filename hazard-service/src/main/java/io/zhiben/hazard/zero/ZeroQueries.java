package io.zhiben.hazard.zero;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.directory.RegionNames;
import io.zhiben.hazard.zero.ZeroView.DomainView;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Reads how the dynamic zero stands. */
@ApplicationScoped
class ZeroQueries {
  private final Listings listings;
  private final RegionCondition regions;
  private final RegionNames names;
  private final EntityManager entityManager;
  private final Clock clock;

  ZeroQueries(
      Listings listings,
      RegionCondition regions,
      RegionNames names,
      EntityManager entityManager,
      Clock clock) {
    this.listings = listings;
    this.regions = regions;
    this.names = names;
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /**
   * @param region null for the caller's whole scope
   * @param domain null for all
   * @param zero null for both
   */
  @Transactional
  Page<ZeroView> list(String region, String domain, Boolean zero, PageRequest page) {
    LocalDate today = LocalDate.now(clock);
    Map<String, String> known = names.withinScope();
    return listings
        .of(ZeroStanding.class)
        .where(regions.within(region), "region", region)
        .where("e.domainCode = :domain", "domain", domain)
        .where("e.zero = :zero", "zero", zero)
        .fetch(page)
        .map(one -> view(one, known, today));
  }

  /** By domain, those that are broken first. */
  @Transactional
  List<DomainView> domains(String region) {
    String within = regions.within(region);
    TypedQuery<Object[]> query =
        entityManager.createQuery(
            "select e.domainCode, count(e), sum(case when e.zero = true then 1 else 0 end),"
                + " max(case when e.zero = true then e.since else null end),"
                + " min(case when e.zero = false then e.since else null end),"
                + " sum(e.overdue), sum(e.breaches) from ZeroStanding e"
                + (within.isEmpty() ? "" : " where " + within)
                + " group by e.domainCode order by sum(e.overdue) desc, e.domainCode",
            Object[].class);
    if (region != null) {
      query.setParameter("region", region);
    }
    LocalDate today = LocalDate.now(clock);
    return query.getResultStream().map(row -> domain(row, today)).toList();
  }

  private static DomainView domain(Object[] row, LocalDate today) {
    long towns = number(row[1]);
    long held = number(row[2]);
    boolean zero = towns == held;
    LocalDate since = (LocalDate) (zero ? row[3] : row[4]);
    return new DomainView(
        codeOf((String) row[0]),
        towns,
        held,
        zero,
        since,
        zero ? Math.max(ChronoUnit.DAYS.between(since, today), 0) : 0,
        number(row[5]),
        number(row[6]));
  }

  private static ZeroView view(ZeroStanding one, Map<String, String> names, LocalDate today) {
    String region = one.place().code();
    long held = one.daysHeld(today);
    return new ZeroView(
        one.id(),
        region,
        names.getOrDefault(region, region),
        codeOf(one.domainCode()),
        one.zero(),
        one.since(),
        held,
        one.overdue(),
        one.breaches(),
        one.lastBreachOn(),
        Math.max(one.longestDays(), held));
  }

  private static String codeOf(String domain) {
    return domain.isEmpty() ? null : domain;
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
