package io.zhiben.hazard.activity;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which activities a list shows; what is left out doesn't narrow it. */
public class ActivityFilter {
  @QueryParam("region")
  String region;

  @QueryParam("enterprise")
  UUID enterprise;

  @QueryParam("state")
  ActivityState state;

  @QueryParam("kind")
  String kind;

  @QueryParam("standing")
  ActivityStanding standing;

  /** It goes on, and today is one of its days. */
  @QueryParam("running")
  Boolean running;

  @QueryParam("patrolled")
  Boolean patrolled;
}
