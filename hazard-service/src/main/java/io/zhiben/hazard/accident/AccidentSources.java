package io.zhiben.hazard.accident;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.EntryWindow;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.HazardLookup;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What an accident is tied to, as far as the caller reaches it. */
@ApplicationScoped
class AccidentSources {
  private final EnterpriseDirectory directory;
  private final HazardLookup hazards;
  private final RegionTree regions;
  private final TenantSettings settings;
  private final AccidentSituations situations;
  private final EntryWindow window;
  private final Clock clock;

  AccidentSources(
      EnterpriseDirectory directory,
      HazardLookup hazards,
      RegionTree regions,
      TenantSettings settings,
      AccidentSituations situations,
      EntryWindow window,
      Clock clock) {
    this.directory = directory;
    this.hazards = hazards;
    this.regions = regions;
    this.settings = settings;
    this.situations = situations;
    this.window = window;
    this.clock = clock;
  }

  ListedEnterprise enterprise(UUID id) {
    return directory.requireForWriting(id);
  }

  /** An enterprise reports its own only. */
  boolean mayReportForPlace(Caller caller) {
    return caller.may(Right.ACCIDENT_HANDLE);
  }

  /** The enterprise's place, or the one that is said; exactly one of the two is. */
  Place place(ListedEnterprise enterprise, String regionCode) {
    if (enterprise != null) {
      if (regionCode != null) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "regionCode");
      }
      return enterprise.place();
    }
    if (regionCode == null) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "regionCode");
    }
    Place place = regions.placeOf(regionCode);
    if (!place.isWithin(CurrentCaller.get().region())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "regionCode");
    }
    return place;
  }

  /** Not found alike when it isn't reached and when it is another enterprise's. */
  void requireHazard(UUID hazardId, UUID enterpriseId) {
    if (hazardId != null && !hazards.require(hazardId).enterpriseId().equals(enterpriseId)) {
      throw Problem.notFound();
    }
  }

  void requireRecent(LocalDate day, String field) {
    window.require(day, field);
  }

  AccidentRules rules(Place place) {
    return settings.at(place, AccidentRules.SETTING);
  }

  WarningScope warningScopeOf(Accident accident) {
    return situations.warningScopeOf(accident);
  }

  boolean studyNeeded(Accident accident, FireSite site) {
    return situations.studyNeeded(accident, site);
  }

  Instant now() {
    return clock.instant();
  }
}
