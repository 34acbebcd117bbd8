package io.zhiben.hazard.listing;

import io.zhiben.hazard.hazard.SupervisionLevel;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Which listings a list shows; what is left out doesn't narrow it. */
public class ListingFilter {
  @QueryParam("region")
  String region;

  @QueryParam("level")
  SupervisionLevel level;

  @QueryParam("state")
  ListingPhase state;

  @QueryParam("outcome")
  ListingOutcome outcome;

  /** First day of the delisting. */
  @QueryParam("delistedFrom")
  LocalDate delistedFrom;

  /** Last day of the delisting. */
  @QueryParam("delistedTo")
  LocalDate delistedTo;

  @QueryParam("publicity")
  Publicity publicity;

  @QueryParam("hazard")
  UUID hazard;

  /** true: not accepted yet, and the deadline has passed. */
  @QueryParam("overdue")
  Boolean overdue;

  /** true: not delisted yet, and the next report on its progress is late. */
  @QueryParam("progressOverdue")
  Boolean progressOverdue;

  /** true: a later deadline is asked for and not decided. */
  @QueryParam("extensionAsked")
  Boolean extensionAsked;
}
