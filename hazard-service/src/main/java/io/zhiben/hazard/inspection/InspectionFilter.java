package io.zhiben.hazard.inspection;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Which inspections a list shows; what is left out doesn't narrow it. */
public class InspectionFilter {
  @QueryParam("region")
  String region;

  @QueryParam("enterprise")
  UUID enterprise;

  @QueryParam("kind")
  InspectionKind kind;

  /** The first day of inspecting. */
  @QueryParam("from")
  LocalDate from;

  /** The last day of inspecting. */
  @QueryParam("to")
  LocalDate to;
}
