package io.zhiben.hazard.hazard;

import io.zhiben.hazard.LifecyclePhase;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads hazards within the caller's scope. */
@ApplicationScoped
class HazardQueries {
  /** Of the states of open hazards. */
  static final String OPEN = oneOf(LifecycleState.OPEN);

  private static final String OWED = oneOf(LifecycleState.OWED);

  private final Listings listings;
  private final RegionCondition regions;
  private final HazardViews views;
  private final HazardNumbers numbers;
  private final HazardSearch search;
  private final HazardNarrowing narrowing;
  private final Clock clock;

  HazardQueries(
      Listings listings,
      RegionCondition regions,
      HazardViews views,
      HazardNumbers numbers,
      HazardSearch search,
      HazardNarrowing narrowing,
      Clock clock) {
    this.listings = listings;
    this.regions = regions;
    this.views = views;
    this.numbers = numbers;
    this.search = search;
    this.narrowing = narrowing;
    this.clock = clock;
  }

  /**
   * In the text of the query, since Hibernate keeps no plan where a parameter has several values.
   */
  private static String oneOf(Set<LifecycleState> states) {
    return states.stream()
        .map(state -> LifecycleState.class.getName() + "." + state.name())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  @Transactional
  HazardView get(UUID id) {
    return views.of(id);
  }

  /** A part of the list; where the numbers that are kept know its total, nothing is counted. */
  @Transactional
  Page<HazardRow> list(HazardFilter filter, PageRequest page) {
    Listing<Hazard> listing = narrowed(filter).byPlaceAlone();
    boolean named = search.narrow(listing, filter.q);
    Listing<ListedHazard> shown = listing.as(ListedHazard.class, ListedHazard.FIELDS);
    Page<ListedHazard> found;
    if (!named || narrowing.walks(filter)) {
      found = shown.fetchUncounted(page);
    } else if (isKept(filter, listing)) {
      found = shown.fetch(page, () -> numbers.total(filter));
    } else {
      found = shown.fetch(page);
    }
    return found.map(views::row);
  }

  /** From the numbers that are kept where these know the filter, else from the rows. */
  @Transactional
  HazardCounts counts(HazardFilter filter) {
    return filter.isPlaceAlone() && numbers.knowCaller()
        ? numbers.counts(filter.region)
        : numbers.sumOf(listing(filter).grouped("e.state, e.level, e.deadlineOrder", "count(e)"));
  }

  /** By what sort they are; the largest first. */
  @Transactional
  List<CategoryCount> countsByCategory(HazardFilter filter) {
    return listing(filter)
        .grouped(
            "e.category.code",
            "max(e.category.title), count(e), sum(case when e.state in "
                + OPEN
                + " then 1 else 0 end), sum(case when e.level = 'MAJOR' then 1 else 0 end)")
        .stream()
        .map(row ->
            new CategoryCount(
                (String) row[0],
                (String) row[1],
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue()))
        .sorted(Comparator.comparingLong(CategoryCount::total).reversed())
        .toList();
  }

  /** By phase of the object's life, in their order; phases without any are left out. */
  @Transactional
  List<PhaseCount> countsByPhase(HazardFilter filter) {
    return listing(filter)
        .grouped(
            "e.phase",
            "count(e), sum(case when e.state in "
                + OPEN
                + " then 1 else 0 end), sum(case when e.level = 'MAJOR' then 1 else 0 end)")
        .stream()
        .map(row ->
            new PhaseCount(
                (LifecyclePhase) row[0],
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue()))
        .sorted(
            Comparator.comparing(
                PhaseCount::phase, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private boolean isKept(HazardFilter filter, Listing<Hazard> listing) {
    Listing<Hazard> kept = listings.of(Hazard.class);
    byKept(kept, filter);
    return kept.conditions() == listing.conditions() && numbers.knowCaller();
  }

  /** The conditions that {@link HazardNumbers} answers as well. */
  private void byKept(Listing<Hazard> listing, HazardFilter filter) {
    listing
        .where(regions.within(filter.region), "region", filter.region)
        .where("e.state = :state", "state", filter.state)
        .where("e.level = :level", "level", filter.level);
    byDeadline(listing, filter);
    if (filter.open != null) {
      listing.where("e.state" + (filter.open ? " in " : " not in ") + OPEN);
    }
  }

  Listing<Hazard> listing(HazardFilter filter) {
    Listing<Hazard> listing = narrowed(filter);
    search.narrow(listing, filter.q);
    return listing;
  }

  /** By everything but the text. */
  private Listing<Hazard> narrowed(HazardFilter filter) {
    Listing<Hazard> listing =
        listings
            .of(Hazard.class)
            .where("e.enterpriseId = :enterprise", "enterprise", filter.enterprise)
            .where("e.inspectionId = :inspection", "inspection", filter.inspection)
            .where("e.foundOn >= :foundFrom", "foundFrom", filter.foundFrom)
            .where("e.foundOn <= :foundTo", "foundTo", filter.foundTo);
    byKept(listing, filter);
    narrowing.apply(listing, filter);
    return listing
        .sortable("number", "e.number")
        .sortable("foundOn", "e.foundOn")
        .sortable("idle", "e.idleSince")
        .sortable("deadline", owesNothing(filter) ? "e.deadlineOrder" : "e.owedUntil")
        .defaultSort("-foundOn");
  }

  /**
   * By deadline what is owed comes first, and behind it what is not; only where nothing else is
   * asked for, that has an order as well.
   */
  private static boolean owesNothing(HazardFilter filter) {
    return filter.state != null && !LifecycleState.OWED.contains(filter.state);
  }

  private void byDeadline(Listing<Hazard> listing, HazardFilter filter) {
    listing
        .where("e.owedUntil <= :dueTo", "dueTo", filter.dueTo)
        .where(
            Boolean.FALSE.equals(filter.overdue) ? "e.owedUntil >= :today" : "e.owedUntil < :today",
            "today",
            filter.overdue == null ? null : LocalDate.now(clock));
    if (filter.dueTo != null) {
      listing.where("e.state in " + OWED);
    }
  }
}
