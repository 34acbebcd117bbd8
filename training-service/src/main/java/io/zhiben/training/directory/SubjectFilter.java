package io.zhiben.training.directory;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The conditions that the lists of this service share. */
@ApplicationScoped
public class SubjectFilter {
  private final RegionTree regions;

  SubjectFilter(RegionTree regions) {
    this.regions = regions;
  }

  /**
   * Bounds a list whose rows have a place, an enterprise and a day.
   *
   * @param region an unknown place is refused: an empty list would look like good news
   */
  public <E> Listing<E> apply(
      Listing<E> listing, String region, UUID enterprise, LocalDate from, LocalDate to) {
    return listing
        .where(within(region), "region", region)
        .where("e.enterpriseId = :enterprise", "enterprise", enterprise)
        .where("e.heldOn >= :from", "from", from)
        .where("e.heldOn <= :to", "to", to)
        .sortable("heldOn", "e.heldOn")
        .defaultSort("-heldOn");
  }

  private String within(String region) {
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
