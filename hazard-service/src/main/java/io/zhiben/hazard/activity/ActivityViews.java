package io.zhiben.hazard.activity;

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
import java.util.Set;
import java.util.UUID;

/** Shows activities within the caller's scope. */
@ApplicationScoped
class ActivityViews {
  private final Activities activities;
  private final EnterpriseDirectory directory;
  private final Listings listings;
  private final RegionCondition regions;
  private final Clock clock;

  ActivityViews(
      Activities activities,
      EnterpriseDirectory directory,
      Listings listings,
      RegionCondition regions,
      Clock clock) {
    this.activities = activities;
    this.directory = directory;
    this.listings = listings;
    this.regions = regions;
    this.clock = clock;
  }

  @Transactional
  ActivityView get(UUID id) {
    return of(activities.require(id));
  }

  @Transactional
  Page<ActivityView> list(ActivityFilter filter, PageRequest page) {
    LocalDate today = LocalDate.now(clock);
    Listing<RiskyActivity> listing =
        listings
            .of(RiskyActivity.class)
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.enterpriseId = :enterprise", "enterprise", filter.enterprise)
            .where("e.state = :state", "state", filter.state)
            .where("e.kindCode = :kind", "kind", filter.kind)
            .where("e.standing = :standing", "standing", filter.standing);
    if (filter.running != null) {
      String running =
          "(e.state in ('OPEN', 'CONTROLLED') and e.firstDay <= :today and e.lastDay >= :today)";
      listing.where(filter.running ? running : "not " + running, "today", today);
    }
    if (filter.patrolled != null) {
      listing.where(filter.patrolled ? "e.patrols > 0" : "e.patrols = 0");
    }
    return listing.sortable("to", "e.lastDay").fetch(page).map(one -> one.view(today));
  }

  Set<String> leadsOf(RiskyActivity activity) {
    return directory
        .find(activity.enterpriseId())
        .map(ListedEnterprise::leadDepartments)
        .orElse(Set.of());
  }

  ActivityView of(RiskyActivity activity) {
    return activity
        .view(LocalDate.now(clock))
        .with(
            activities.patrolsOf(activity.id()).stream().map(ActivityPatrol::line).toList(),
            ActivityPolicy.allowed(activity.state(), leadsOf(activity), CurrentCaller.get()));
  }
}
