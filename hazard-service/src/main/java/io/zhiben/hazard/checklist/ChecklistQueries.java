package io.zhiben.hazard.checklist;

import io.zhiben.hazard.checklist.ChecklistView.VersionView;
import io.zhiben.hazard.directory.EnterpriseSelection;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads checklists within the caller's scope. */
@ApplicationScoped
class ChecklistQueries {
  private final Listings listings;
  private final Checklists checklists;
  private final ChecklistVersions versions;
  private final RegionCondition regions;
  private final EnterpriseSelection enterprises;
  private final ChecklistViews views;

  ChecklistQueries(
      Listings listings,
      Checklists checklists,
      ChecklistVersions versions,
      RegionCondition regions,
      EnterpriseSelection enterprises,
      ChecklistViews views) {
    this.listings = listings;
    this.checklists = checklists;
    this.versions = versions;
    this.regions = regions;
    this.enterprises = enterprises;
    this.views = views;
  }

  @Transactional
  ChecklistView get(UUID id) {
    return views.of(checklists.require(id));
  }

  @Transactional
  VersionView version(UUID id, int no) {
    Checklist checklist = checklists.require(id);
    ChecklistVersion version = versions.require(id, no);
    boolean drafts = ChecklistPolicy.seesDraft(CurrentCaller.get(), checklist);
    if (!drafts && version.issuedOn() == null) {
      throw Problem.notFound();
    }
    return ChecklistViews.version(checklist, version);
  }

  @Transactional
  Page<ChecklistRow> list(ChecklistFilter filter, PageRequest page) {
    Listing<Checklist> listing =
        listings
            .of(Checklist.class)
            .containing(filter.q, "e.title", "e.enterpriseName")
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.enterpriseId = :enterprise", "enterprise", filter.enterprise)
            .where("e.kind = :kind", "kind", filter.kind);
    if (filter.state != null) {
      listing.where(
          switch (filter.state) {
            case DRAFT -> "e.retired = false and e.issuedNo is null";
            case ISSUED -> "e.retired = false and e.issuedNo is not null";
            case RETIRED -> "e.retired = true";
          });
    }
    return listing.sortable("title", "e.title").fetch(page).map(views::row);
  }

  /** Open enterprises for which no checklist of that kind of their own is in force. */
  @Transactional
  Page<ListedEnterprise> lacking(String region, ChecklistKind kind, PageRequest page) {
    return enterprises.page(
        region,
        "not exists (select 1 from Checklist c where c.enterpriseId = e.id and c.retired = false"
            + " and c.issuedNo is not null and c.kind = :kind)",
        "kind",
        kind,
        page);
  }
}
