package io.zhiben.reporting.figures;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;

/** A place by its code and name. */
public record RegionLabel(String code, String name, RegionLevel level) {
  static RegionLabel of(RegionState region) {
    return new RegionLabel(region.code(), region.name(), region.level());
  }
}
