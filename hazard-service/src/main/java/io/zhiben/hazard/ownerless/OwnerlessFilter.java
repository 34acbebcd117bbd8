package io.zhiben.hazard.ownerless;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which hazards without an owner a list shows; what is left out doesn't narrow it. */
public class OwnerlessFilter {
  @QueryParam("region")
  String region;

  @QueryParam("state")
  OwnerlessState state;

  @QueryParam("hazard")
  UUID hazard;
}
