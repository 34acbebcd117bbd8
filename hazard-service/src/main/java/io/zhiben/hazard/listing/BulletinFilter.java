package io.zhiben.hazard.listing;

import io.zhiben.hazard.hazard.SupervisionLevel;
import jakarta.ws.rs.QueryParam;

/** Which entries the bulletin shows; what is left out doesn't narrow it. */
public class BulletinFilter {
  @QueryParam("region")
  String region;

  @QueryParam("level")
  SupervisionLevel level;

  /** true: delisted; false: listed still. */
  @QueryParam("delisted")
  Boolean delisted;
}
