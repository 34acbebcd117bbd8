package io.zhiben.hazard.listing;

import io.zhiben.hazard.hazard.SupervisionLevel;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.Problem;

/**
 * A government that supervises.
 *
 * @param code of its place
 */
public record Authority(SupervisionLevel level, String code) {

  /** The caller's own; not found for villages and for whom no place is known. */
  public static Authority of(Caller caller) {
    return switch (caller.scope()) {
      case TOWN -> new Authority(SupervisionLevel.TOWN, caller.region());
      case DISTRICT -> new Authority(SupervisionLevel.DISTRICT, caller.region());
      case CITY -> new Authority(SupervisionLevel.CITY, caller.region());
      case NONE, ALL, VILLAGE, ENTERPRISE, ASSIGNMENT -> throw Problem.notFound();
    };
  }

  /** Code of the government of that level above the place; null when there is none. */
  public static String codeAt(SupervisionLevel level, Place place) {
    return switch (level) {
      case TOWN -> place.townCode();
      case DISTRICT -> place.districtCode();
      case CITY -> place.cityCode();
    };
  }
}
