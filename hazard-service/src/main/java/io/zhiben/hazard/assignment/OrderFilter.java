package io.zhiben.hazard.assignment;

import jakarta.ws.rs.QueryParam;

/** Which assignments a list shows; what is left out doesn't narrow it. */
public class OrderFilter {
  @QueryParam("region")
  String region;

  @QueryParam("state")
  OrderState state;

  @QueryParam("department")
  String department;

  /** true: with the receiver, and the last day has passed. */
  @QueryParam("overdue")
  Boolean overdue;
}
