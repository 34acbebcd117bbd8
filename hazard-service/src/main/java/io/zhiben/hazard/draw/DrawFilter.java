package io.zhiben.hazard.draw;

import jakarta.ws.rs.QueryParam;

/** Which draws a list shows; what is left out doesn't narrow it. */
public class DrawFilter {
  @QueryParam("region")
  String region;

  @QueryParam("state")
  DrawState state;

  /** true: held, not public, and the time for that has passed. */
  @QueryParam("publicationOverdue")
  boolean publicationOverdue;
}
