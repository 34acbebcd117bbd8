package io.zhiben.hazard.resident;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which resident supervisions a list shows; what is left out doesn't narrow it. */
public class ResidentFilter {
  @QueryParam("region")
  String region;

  @QueryParam("enterprise")
  UUID enterprise;

  @QueryParam("state")
  ResidentState state;
}
