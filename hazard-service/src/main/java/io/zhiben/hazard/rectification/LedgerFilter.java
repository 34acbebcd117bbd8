package io.zhiben.hazard.rectification;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Which ledgers a list shows; what is left out doesn't narrow it. */
public class LedgerFilter {
  /** A piece of the number, the title or the topic. */
  @QueryParam("q")
  @Size(max = 100)
  String q;

  /** Issued for that place or one below. */
  @QueryParam("region")
  String region;

  @QueryParam("state")
  LedgerLifecycle state;
}
