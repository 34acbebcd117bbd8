package io.zhiben.reporting.meeting;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which resolutions a list shows; what is left out doesn't narrow it. */
public class ResolutionFilter {
  @QueryParam("state")
  ResolutionState state;

  @QueryParam("meeting")
  UUID meeting;

  /** true: open, and the last day has passed. */
  @QueryParam("overdue")
  Boolean overdue;

  /** true: those that the caller's own side carries out. */
  @QueryParam("mine")
  Boolean mine;
}
