package io.zhiben.enterprise.place;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.domain.DomainCatalogue;
import io.zhiben.enterprise.domain.DomainObject;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;

/** What must hold of a place as it is entered, and which domain it then falls into. */
@ApplicationScoped
class PlaceCheck {
  private final DomainCatalogue domains;
  private final RegionTree tree;

  PlaceCheck(DomainCatalogue domains, RegionTree tree) {
    this.domains = domains;
    this.tree = tree;
  }

  /** Where the place lies and who answers for it. */
  record Setting(Place place, String domainCode) {}

  Setting check(RegisterPlace entered) {
    Place place = placeOf(entered.regionCode());
    if (entered.hasCoordinates() && !entered.coordinatesComplete()) {
      throw Problem.ofField(EnterpriseError.COORDINATES_INCOMPLETE, "longitude");
    }
    if (entered.coordinatesComplete() && !entered.coordinates().plausible()) {
      throw Problem.ofField(EnterpriseError.COORDINATES_OUTSIDE, "longitude");
    }
    String domain =
        domains
            .assignmentOf(place.townCode())
            .assign(DomainObject.place(entered.name(), entered.kind().name(), entered.selfHeld()))
            .code();
    return new Setting(place, domain);
  }

  private Place placeOf(String regionCode) {
    RegionState region =
        tree.find(regionCode)
            .orElseThrow(() -> Problem.ofField(EnterpriseError.REGION_UNKNOWN, "regionCode"));
    Place place = Place.of(region.place());
    if (!place.isWithin(CurrentCaller.get().region())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "regionCode");
    }
    if (place.townCode() == null) {
      throw Problem.ofField(EnterpriseError.REGION_NOT_A_TOWN, "regionCode");
    }
    return place;
  }
}
