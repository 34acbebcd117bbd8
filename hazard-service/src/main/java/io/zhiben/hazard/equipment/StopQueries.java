package io.zhiben.hazard.equipment;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.journal.Journal;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Shows orders within the caller's scope. */
@ApplicationScoped
class StopQueries {
  private final EquipmentStops stops;
  private final EnterpriseDirectory directory;
  private final Journal journal;
  private final Listings listings;
  private final RegionCondition regions;

  StopQueries(
      EquipmentStops stops,
      EnterpriseDirectory directory,
      Journal journal,
      Listings listings,
      RegionCondition regions) {
    this.stops = stops;
    this.directory = directory;
    this.journal = journal;
    this.listings = listings;
    this.regions = regions;
  }

  @Transactional
  EquipmentStopView get(UUID id) {
    return of(stops.require(id));
  }

  /** With its journal, which the enterprise doesn't read, and what the caller may do next. */
  EquipmentStopView of(EquipmentStop stop) {
    return stop.view(party())
        .with(
            party() ? List.of() : journal.of(stop.id()),
            StopPolicy.allowed(stop, leadsOf(stop), CurrentCaller.get()));
  }

  @Transactional
  Page<EquipmentStopView> list(StopFilter filter, PageRequest page) {
    Listing<EquipmentStop> listing =
        listings
            .of(EquipmentStop.class)
            .containing(
                filter.q, "e.number", "e.equipmentCode", "e.equipmentName", "e.enterpriseName")
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.enterpriseId = :enterprise", "enterprise", filter.enterprise)
            .where("e.equipmentCode = :equipment", "equipment", filter.equipment)
            .where("e.kind = :kind", "kind", filter.kind)
            .where("e.ground = :ground", "ground", filter.ground)
            .where("e.state = :state", "state", filter.state);
    // a party isn't told that it was seen, nor by narrowing a list
    if (filter.inUse != null && !party()) {
      listing.where(filter.inUse ? "e.timesInUse > 0" : "e.timesInUse = 0");
    }
    boolean party = party();
    return listing
        .sortable("number", "e.number")
        .sortable("orderedOn", "e.orderedOn")
        .fetch(page)
        .map(stop -> stop.view(party));
  }

  Set<String> leadsOf(EquipmentStop stop) {
    return directory
        .find(stop.enterpriseId())
        .map(ListedEnterprise::leadDepartments)
        .orElse(Set.of());
  }

  private static boolean party() {
    return CurrentCaller.get().scope() == ScopeKind.ENTERPRISE;
  }
}
