package io.zhiben.hazard.hazard;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.HazardSituation.Surroundings;
import io.zhiben.hazard.photo.PhotoAlbum;
import io.zhiben.hazard.photo.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Gathers what the rules about steps ask for and a hazard's own row doesn't hold. */
@ApplicationScoped
class HazardSituations {
  private final EnterpriseDirectory directory;
  private final PhotoAlbum album;
  private final ItemBook items;
  private final Instance<ClosingCheck> checks;
  private final Clock clock;

  HazardSituations(
      EnterpriseDirectory directory,
      PhotoAlbum album,
      ItemBook items,
      @Any Instance<ClosingCheck> checks,
      Clock clock) {
    this.directory = directory;
    this.album = album;
    this.items = items;
    this.checks = checks;
    this.clock = clock;
  }

  HazardSituation of(Hazard hazard) {
    Set<String> lead = departmentsOf(hazard);
    // nobody asks about photos of a hazard that takes the usual way
    boolean photoAfter =
        hazard.closesOnTheSpot()
            && album.of(hazard.id()).stream().anyMatch(photo -> photo.stage() == Stage.AFTER);
    return hazard.situation(
        new Surroundings(lead, photoAfter, LocalDate.now(clock), missingRecords(hazard)));
  }

  /** The same for one that was reported just now. */
  HazardSituation ofNew(Hazard hazard, ListedEnterprise enterprise) {
    return hazard.situation(
        new Surroundings(enterprise.leadDepartments(), false, LocalDate.now(clock), List.of()));
  }

  private List<String> missingRecords(Hazard hazard) {
    boolean asked = hazard.level() == Level.MAJOR && hazard.state() == LifecycleState.REINSPECTED;
    return asked
        ? checks.stream()
            .flatMap(check -> check.missing(CaseFacts.of(hazard, clock.getZone())).stream())
            .toList()
        : List.of();
  }

  /** Its points in their order; none for the usual hazard. */
  List<ItemView> itemsOf(Hazard hazard) {
    return hazard.items().total() == 0
        ? List.of()
        : items.of(hazard.id()).stream().map(HazardItem::view).toList();
  }

  /** Who acts as lead: the department that it was transferred to, else those of the enterprise. */
  private Set<String> departmentsOf(Hazard hazard) {
    if (hazard.transferredTo() != null) {
      return Set.of(hazard.transferredTo());
    }
    return directory
        .find(hazard.enterpriseId())
        .map(ListedEnterprise::leadDepartments)
        .orElse(Set.of());
  }
}
