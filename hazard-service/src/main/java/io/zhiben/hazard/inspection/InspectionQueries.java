package io.zhiben.hazard.inspection;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.hazard.HazardReports;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads inspections within the caller's scope. */
@ApplicationScoped
class InspectionQueries {
  private final Listings listings;
  private final Inspections inspections;
  private final HazardReports hazards;
  private final RegionCondition regions;
  private final InspectionViews views;

  InspectionQueries(
      Listings listings,
      Inspections inspections,
      HazardReports hazards,
      RegionCondition regions,
      InspectionViews views) {
    this.listings = listings;
    this.inspections = inspections;
    this.hazards = hazards;
    this.regions = regions;
    this.views = views;
  }

  @Transactional
  InspectionView get(UUID id) {
    return views.of(inspections.require(id), hazards.ofInspection(id));
  }

  /** Its enterprise, whether or not the caller reaches it; empty where he didn't record it. */
  @Transactional
  Optional<UUID> enterpriseOfOwn(UUID id) {
    String subject = CurrentCaller.get().subject();
    return CurrentCaller.callAs(Caller.system(), () -> inspections.findByIdOptional(id))
        .filter(one -> one.isRecordedBy(subject))
        .map(Inspection::enterpriseId);
  }

  @Transactional
  Page<InspectionRow> list(InspectionFilter filter, PageRequest page) {
    Listing<Inspection> listing =
        listings
            .of(Inspection.class)
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.enterpriseId = :enterprise", "enterprise", filter.enterprise)
            .where("e.kind = :kind", "kind", filter.kind)
            .where("e.inspectedOn >= :from", "from", filter.from)
            .where("e.inspectedOn <= :to", "to", filter.to)
            .where("e.mode = :mode", "mode", filter.mode)
            .where("e.revisits = :revisits", "revisits", filter.revisits)
            .where("e.leaderPost = :leaderPost", "leaderPost", filter.leaderPost)
            .where(
                "e.department = :department or exists (select 1 from InspectionParticipant p"
                    + " where p.inspectionId = e.id and p.department = :department)",
                "department",
                filter.department);
    if (filter.supervised != null) {
      listing.where(
          (filter.supervised ? "" : "not ")
              + "exists (select 1 from Inspection s where s.supervises = e.id)");
    }
    if (filter.photosOwed != null) {
      listing.where(
          (filter.photosOwed ? "" : "not ")
              + "exists (select 1 from ItemPhoto p where p.inspectionId = e.id"
              + " and p.photoId is null)");
    }
    return listing
        .sortable("number", "e.number")
        .sortable("inspectedOn", "e.inspectedOn")
        .fetch(page)
        .map(views::row);
  }
}
