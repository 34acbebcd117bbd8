package io.zhiben.enterprise.place;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.domain.DomainCatalogue;
import io.zhiben.enterprise.domain.DomainObject;
import io.zhiben.enterprise.tag.TagChoice;
import io.zhiben.enterprise.tag.TagDefinitions;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What must hold of a place as it is entered, and which domain it then falls into. */
@ApplicationScoped
class PlaceCheck {
  private final DomainCatalogue domains;
  private final RegionTree tree;
  private final TagDefinitions tags;

  PlaceCheck(DomainCatalogue domains, RegionTree tree, TagDefinitions tags) {
    this.domains = domains;
    this.tree = tree;
    this.tags = tags;
  }

  /** Where the place lies, who answers for it, and its tags. */
  record Setting(Place place, String domainCode, TagChoice tags) {}

  /**
   * @param presentTags what it has now; empty for a new one
   */
  Setting check(RegisterPlace entered, Set<String> presentTags) {
    Place place = placeOf(entered.regionCode());
    if (entered.hasCoordinates() && !entered.coordinatesComplete()) {
      throw Problem.ofField(EnterpriseError.COORDINATES_INCOMPLETE, "longitude");
    }
    if (entered.coordinatesComplete() && !entered.coordinates().plausible()) {
      throw Problem.ofField(EnterpriseError.COORDINATES_OUTSIDE, "longitude");
    }
    TagChoice choice =
        TagChoice.of(tags.usableIn(place), entered.tags(), presentTags, entered.gradeReason());
    choice.faults().stream()
        .findFirst()
        .ifPresent(fault -> {
          throw Problem.ofField(fault.code(), fault.field());
        });
    String domain =
        domains
            .assignmentOf(place.townCode())
            .assign(DomainObject.place(entered.name(), entered.kind().name(), entered.selfHeld()))
            .code();
    return new Setting(place, domain, choice);
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
