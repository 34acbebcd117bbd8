package io.zhiben.hazard.crossarea;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;

/** A place whose officers may be asked to inspect elsewhere. Places are public knowledge. */
record VisitorPlace(String code, String name, RegionLevel level) {
  static VisitorPlace of(RegionState region) {
    return new VisitorPlace(region.code(), region.name(), region.level());
  }
}
