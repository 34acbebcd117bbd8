package io.zhiben.hazard.listing;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which requests a list shows; what is left out doesn't narrow it. */
public class RequestFilter {
  @QueryParam("region")
  String region;

  @QueryParam("state")
  RequestState state;

  @QueryParam("kind")
  RequestKind kind;

  /** true: no decision yet, and its last day has passed. */
  @QueryParam("overdue")
  Boolean overdue;

  @QueryParam("hazard")
  UUID hazard;
}
