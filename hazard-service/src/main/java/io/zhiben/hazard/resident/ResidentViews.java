package io.zhiben.hazard.resident;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.access.CurrentCaller;
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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads resident supervisions within the caller's scope. */
@ApplicationScoped
class ResidentViews {
  /** How many are looked through for missing days; those that ended last first. */
  static final int MOST = 500;

  private final ResidentPosts posts;
  private final EnterpriseDirectory directory;
  private final Listings listings;
  private final RegionCondition regions;
  private final Clock clock;

  ResidentViews(
      ResidentPosts posts,
      EnterpriseDirectory directory,
      Listings listings,
      RegionCondition regions,
      Clock clock) {
    this.posts = posts;
    this.directory = directory;
    this.listings = listings;
    this.regions = regions;
    this.clock = clock;
  }

  @Transactional
  ResidentView get(UUID id) {
    return of(posts.require(id));
  }

  @Transactional
  Page<ResidentView> list(ResidentFilter filter, PageRequest page) {
    LocalDate today = LocalDate.now(clock);
    Listing<ResidentPost> listing =
        listings
            .of(ResidentPost.class)
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.enterpriseId = :enterprise", "enterprise", filter.enterprise);
    if (filter.state != null) {
      listing.where(conditionOf(filter.state), "today", today);
    }
    Page<ResidentPost> found = listing.sortable("from", "e.firstDay").fetch(page);
    Map<UUID, Set<LocalDate>> logged = loggedOf(found.items());
    return found.map(one -> row(one, logged, today));
  }

  private static String conditionOf(ResidentState state) {
    return switch (state) {
      case PLANNED -> "(e.endedOn is null and e.firstDay > :today)";
      case RUNNING -> "(e.endedOn is null and e.firstDay <= :today and e.lastDay >= :today)";
      case ENDED -> "(e.endedOn is not null or e.lastDay < :today)";
    };
  }

  /** Those with missing days, most of them first. */
  @Transactional
  List<ResidentView> missing() {
    LocalDate today = LocalDate.now(clock);
    List<ResidentPost> begun =
        posts.find("firstDay < ?1 order by lastDay desc, id", today).range(0, MOST - 1).list();
    Map<UUID, Set<LocalDate>> logged = loggedOf(begun);
    return begun.stream()
        .map(one -> row(one, logged, today))
        .filter(one -> !one.missing().isEmpty())
        .sorted(
            Comparator.comparingInt((ResidentView one) -> one.missing().size())
                .reversed()
                .thenComparing(ResidentView::enterpriseName))
        .toList();
  }

  private Map<UUID, Set<LocalDate>> loggedOf(List<ResidentPost> found) {
    return posts.loggedOf(found.stream().map(ResidentPost::id).toList());
  }

  private static ResidentView row(
      ResidentPost one, Map<UUID, Set<LocalDate>> logged, LocalDate today) {
    return one.view(today, one.missing(logged.getOrDefault(one.id(), Set.of()), today));
  }

  Set<String> leadsOf(ResidentPost post) {
    return directory
        .find(post.enterpriseId())
        .map(ListedEnterprise::leadDepartments)
        .orElse(Set.of());
  }

  ResidentView of(ResidentPost post) {
    LocalDate today = LocalDate.now(clock);
    List<ResidentLog> logs = posts.logsOf(post.id());
    Set<LocalDate> days = logs.stream().map(ResidentLog::day).collect(Collectors.toSet());
    return post.view(today, post.missing(days, today))
        .with(
            logs.stream().map(ResidentLog::view).toList(),
            ResidentPolicy.allowed(post.state(today), leadsOf(post), CurrentCaller.get()));
  }
}
