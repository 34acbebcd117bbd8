package io.zhiben.hazard.firecheck;

import io.zhiben.hazard.directory.EnterpriseSelection;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.firecheck.FireSelfCheckView.MissingSelfCheck;
import io.zhiben.hazard.firecheck.FireSelfCheckView.SelfCheckFigures;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows months within the caller's scope. */
@ApplicationScoped
class SelfCheckQueries {
  private final SelfChecks checks;
  private final EntityManager entities;
  private final Listings listings;
  private final RegionCondition regions;
  private final EnterpriseSelection enterprises;

  SelfCheckQueries(
      SelfChecks checks,
      EntityManager entities,
      Listings listings,
      RegionCondition regions,
      EnterpriseSelection enterprises) {
    this.checks = checks;
    this.entities = entities;
    this.listings = listings;
    this.regions = regions;
    this.enterprises = enterprises;
  }

  @Transactional
  FireSelfCheckView get(UUID id) {
    return of(checks.require(id));
  }

  /** With its parts. */
  FireSelfCheckView of(FireSelfCheck check) {
    List<FireSelfPart> parts = checks.parts(check.id());
    Set<SelfPart> there = parts.stream().map(FireSelfPart::part).collect(Collectors.toSet());
    return view(
        check,
        parts.stream().map(FireSelfPart::view).toList(),
        Arrays.stream(SelfPart.values()).filter(part -> !there.contains(part)).toList());
  }

  @Transactional
  Page<FireSelfCheckView> list(SelfCheckFilter filter, PageRequest page) {
    Listing<FireSelfCheck> listing =
        listings
            .of(FireSelfCheck.class)
            .containing(filter.q, "e.enterpriseName")
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.enterpriseId = :enterprise", "enterprise", filter.enterprise)
            .where("e.month = :month", "month", filter.month);
    if (filter.complete != null) {
      listing.where(filter.complete ? "e.completedOn is not null" : "e.completedOn is null");
    }
    return listing
        .sortable("month", "e.month")
        .fetch(page)
        .map(check -> view(check, List.of(), List.of()));
  }

  /**
   * Open enterprises of the place that have not begun that month, by name.
   *
   * @param tag only those with it; null for all
   */
  @Transactional
  Page<MissingSelfCheck> missing(String month, String region, String tag, PageRequest page) {
    return enterprises
        .page(
            region,
            tag,
            "not exists (select 1 from FireSelfCheck c where c.enterpriseId = e.id"
                + " and c.month = :month)",
            "month",
            month,
            page)
        .map(one -> new MissingSelfCheck(one.id(), one.code(), one.name(), one.place().code()));
  }

  @Transactional
  SelfCheckFigures figures(String month, String region) {
    TypedQuery<Object[]> query =
        entities
            .createQuery(
                "select count(e), sum(case when e.completedOn is not null then 1 else 0 end),"
                    + " sum(case when e.completedOn > :last then 1 else 0 end)"
                    + " from FireSelfCheck e where e.month = :month"
                    + (region == null ? "" : " and " + regions.within(region)),
                Object[].class)
            .setParameter("month", month)
            .setParameter("last", YearMonth.parse(month).atEndOfMonth());
    if (region != null) {
      query.setParameter("region", region);
    }
    Object[] row = query.getSingleResult();
    return new SelfCheckFigures(month, number(row[0]), number(row[1]), number(row[2]));
  }

  /** A sum over no row is null. */
  private static long number(Object value) {
    return value == null ? 0 : ((Number) value).longValue();
  }

  private static FireSelfCheckView view(
      FireSelfCheck check, List<FireSelfCheckView.SelfPartView> parts, List<SelfPart> missing) {
    return new FireSelfCheckView(
        check.id(),
        check.version(),
        check.enterpriseId(),
        check.enterpriseName(),
        check.place().code(),
        check.month(),
        check.completedOn() != null,
        check.completedOn(),
        check.late(),
        check.parts(),
        parts,
        missing);
  }
}
