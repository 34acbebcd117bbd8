package io.zhiben.hazard.plan;

import jakarta.ws.rs.QueryParam;

/** Which plans a list shows; what is left out doesn't narrow it. */
public class PlanFilter {
  @QueryParam("region")
  String region;

  @QueryParam("state")
  PlanState state;

  @QueryParam("kind")
  PlanKind kind;
}
