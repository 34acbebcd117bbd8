package io.zhiben.hazard.agencyviolation;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Reads agencies' violations. */
@ApplicationScoped
class AgencyViolationQueries {
  private final AgencyViolations violations;
  private final AgencyViolationViews views;
  private final Listings listings;
  private final RegionCondition regions;

  AgencyViolationQueries(
      AgencyViolations violations,
      AgencyViolationViews views,
      Listings listings,
      RegionCondition regions) {
    this.violations = violations;
    this.views = views;
    this.listings = listings;
    this.regions = regions;
  }

  @Transactional
  AgencyViolationView get(UUID id) {
    return views.of(violations.require(id));
  }

  /**
   * @param region null for the caller's whole scope
   * @param agency null for all
   * @param open null for both
   */
  @Transactional
  Page<AgencyViolationView> list(
      String region, String agency, ViolationKind kind, Boolean open, PageRequest page) {
    Listing<AgencyViolation> list =
        listings
            .of(AgencyViolation.class)
            .where(regions.within(region), "region", region)
            .where("e.agencyCode = :agency", "agency", agency)
            .where("e.kind = :kind", "kind", kind)
            .defaultSort("-id");
    if (open != null) {
      list.where(open ? "e.outcome is null" : "e.outcome is not null");
    }
    Page<AgencyViolation> found = list.fetch(page);
    Map<UUID, AgencyViolationView> shown = views.of(found.items());
    return found.map(one -> shown.get(one.id()));
  }
}
