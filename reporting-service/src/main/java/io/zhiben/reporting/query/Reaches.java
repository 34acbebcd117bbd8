package io.zhiben.reporting.query;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;

/** Decides which rows a caller's question may be about. */
@ApplicationScoped
public class Reaches {
  private final RegionTree regions;

  Reaches(RegionTree regions) {
    this.regions = regions;
  }

  /**
   * @param code the place asked about; null for the caller's own
   * @throws Problem NOT_FOUND for a place outside the caller's, as for one that doesn't exist
   */
  public Reach of(String code) {
    Caller caller = CurrentCaller.get();
    RegionState region =
        regions
            .find(code == null || code.isBlank() ? caller.region() : code)
            .filter(place -> mayAskAbout(caller, place))
            .orElseThrow(Problem::notFound);
    return new Reach(region, caller.scope() == ScopeKind.ENTERPRISE ? caller.org() : null);
  }

  private static boolean mayAskAbout(Caller caller, RegionState region) {
    return switch (caller.scope()) {
      case ALL -> true;
      case CITY, DISTRICT, TOWN, VILLAGE, ENTERPRISE ->
          Place.of(region.place()).isWithin(caller.region());
      case NONE, ASSIGNMENT -> false;
    };
  }
}
