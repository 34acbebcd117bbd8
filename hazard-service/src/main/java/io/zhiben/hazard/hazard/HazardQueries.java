package io.zhiben.hazard.hazard;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads hazards within the caller's scope. */
@ApplicationScoped
class HazardQueries {
  private static final String OPEN = oneOf(LifecycleState.OPEN);
  private static final String OWED = oneOf(LifecycleState.OWED);

  private final Listings listings;
  private final RegionCondition regions;
  private final HazardViews views;
  private final HazardNumbers numbers;
  private final HazardSearch search;
  private final Clock clock;

  HazardQueries(
      Listings listings,
      RegionCondition regions,
      HazardViews views,
      HazardNumbers numbers,
      HazardSearch search,
      Clock clock) {
    this.listings = listings;
    this.regions = regions;
    this.views = views;
    this.numbers = numbers;
    this.search = search;
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
    if (!named) {
      found = shown.fetchUncounted(page);
    } else if (isKept(filter, listing)) {
      found = shown.fetch(page, () -> numbers.total(filter));
    } else {
      found = shown.fetch(page);
    }
    return found.map(views::row);
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
            .where("e.phase = :phase", "phase", filter.phase)
            .where("e.listedLevel = :listedLevel", "listedLevel", filter.listedLevel)
            .where("e.foundOn >= :foundFrom", "foundFrom", filter.foundFrom)
            .where("e.foundOn <= :foundTo", "foundTo", filter.foundTo);
    byKept(listing, filter);
    byGrading(listing, filter);
    if (filter.listed != null) {
      listing.where("e.listedLevel is " + (filter.listed ? "not null" : "null"));
    }
    if (filter.extensionAsked != null) {
      listing.where("e.extensions.until is " + (filter.extensionAsked ? "not null" : "null"));
    }
    return listing
        .sortable("number", "e.number")
        .sortable("foundOn", "e.foundOn")
        // the same for what is owed, and in the order of the index that finds it
        .sortable(
            "deadline", Boolean.TRUE.equals(filter.overdue) ? "e.owedUntil" : "e.deadlineOrder");
  }

  private static void byGrading(Listing<Hazard> listing, HazardFilter filter) {
    if (filter.regrade != null) {
      listing.where("e.regrade.reason is " + (filter.regrade ? "not null" : "null"));
    }
    if (filter.evidenceMissing != null) {
      listing.where("e.evidence.missing is " + (filter.evidenceMissing ? "not null" : "null"));
    }
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
