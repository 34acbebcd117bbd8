package io.zhiben.enterprise.region;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;

/** A place by code, with its name and level. */
public record RegionRef(String code, String name, RegionLevel level) {
  public static RegionRef of(RegionState region) {
    return new RegionRef(region.code(), region.name(), region.level());
  }
}
