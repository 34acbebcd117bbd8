package io.zhiben.hazard.directory;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.directory.DirectoryResource.DirectoryRow;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Finds enterprises to inspect by a piece of their name or the beginning of their code. */
@ApplicationScoped
class DirectorySearch {
  private static final int MOST_ROWS = 50;
  private static final PageRequest FIRST = new PageRequest(MOST_ROWS, 0, null, "name");

  private final Listings listings;
  private final RegionTree regions;

  DirectorySearch(Listings listings, RegionTree regions) {
    this.listings = listings;
    this.regions = regions;
  }

  /** The first ones by name; a department's staff find those that it supervises as lead. */
  @Transactional
  List<DirectoryRow> find(String words) {
    Caller caller = CurrentCaller.get();
    String lead =
        LeadDepartmentPolicy.actsAsDepartment(caller)
            ? DirectoryEntry.joined(List.of(caller.org()))
            : null;
    return listings
        .of(DirectoryEntry.class)
        .where("e.status <> 'CLOSED'")
        .where("locate(:lead, e.leadDepartments) > 0", "lead", lead)
        .where(
            "locate(:q, lower(e.name)) > 0 or locate(:q, lower(e.enterpriseCode)) = 1",
            "q",
            words == null || words.isBlank() ? null : words.strip().toLowerCase())
        .sortable("name", "e.name")
        .fetch(FIRST)
        .map(this::row)
        .items();
  }

  private DirectoryRow row(DirectoryEntry entry) {
    String region = entry.place().code();
    return new DirectoryRow(
        entry.id(),
        entry.enterpriseCode(),
        entry.name(),
        region,
        regions.find(region).map(RegionState::name).orElse(region),
        entry.domainCode(),
        entry.leadDepartments(),
        entry.coDepartments(),
        entry.status(),
        entry.tags(),
        entry.listed().isPlace(),
        entry.keeper());
  }
}
