package io.zhiben.hazard.listing;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which letters a list shows; what is left out doesn't narrow it. */
public class LetterFilter {
  @QueryParam("region")
  String region;

  @QueryParam("state")
  LetterState state;

  @QueryParam("hazard")
  UUID hazard;

  /** true: not sent, and its last day has passed. */
  @QueryParam("overdue")
  Boolean overdue;
}
