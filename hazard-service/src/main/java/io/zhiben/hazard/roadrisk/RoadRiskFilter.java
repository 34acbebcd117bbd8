package io.zhiben.hazard.roadrisk;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Which sections a list shows; what is left out doesn't narrow it. */
public class RoadRiskFilter {
  /** Part of the section. */
  @QueryParam("q")
  @Size(max = 100)
  String q;

  @QueryParam("region")
  String region;

  @QueryParam("state")
  RoadRiskState state;

  /** Planned, and the day is over. */
  @QueryParam("overdue")
  Boolean overdue;
}
