package io.zhiben.hazard.directory;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The condition of a list for rows within a place: an equality on the one column of the place's
 * level.
 */
@ApplicationScoped
public class RegionCondition {
  private final RegionTree regions;

  RegionCondition(RegionTree regions) {
    this.regions = regions;
  }

  /**
   * A condition on {@code e} with the parameter {@code region}; without a place, one that is never
   * applied.
   *
   * <p>A place that nobody knows is refused: an empty list would look like good news.
   */
  public String within(String region) {
    if (region == null) {
      return "";
    }
    RegionLevel level =
        regions
            .find(region)
            .orElseThrow(() -> Problem.ofField(CommonError.INVALID_PARAMETER, "region"))
            .level();
    return switch (level) {
      case CITY -> "e.place.cityCode = :region";
      case DISTRICT -> "e.place.districtCode = :region";
      case TOWN -> "e.place.townCode = :region";
      case VILLAGE -> "e.place.code = :region";
    };
  }
}
