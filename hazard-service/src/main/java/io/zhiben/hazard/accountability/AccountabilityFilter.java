package io.zhiben.hazard.accountability;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which cases a list shows; what is left out doesn't narrow it. */
public class AccountabilityFilter {
  @QueryParam("region")
  String region;

  @QueryParam("state")
  AccountabilityState state;

  @QueryParam("reason")
  AccountabilityReason reason;

  @QueryParam("hazard")
  UUID hazard;
}
