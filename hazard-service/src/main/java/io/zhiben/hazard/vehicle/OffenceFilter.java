package io.zhiben.hazard.vehicle;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Which offences a list shows; what is left out doesn't narrow it. */
public class OffenceFilter {
  /** Part of the number, the plate, the spot or the operator's name. */
  @QueryParam("q")
  @Size(max = 100)
  String q;

  @QueryParam("region")
  String region;

  @QueryParam("kind")
  OffenceKind kind;

  @QueryParam("road")
  LaneRoad road;

  @QueryParam("state")
  OffenceState state;

  @QueryParam("department")
  @Size(max = 40)
  String department;

  /** The whole plate. */
  @QueryParam("plate")
  @Size(max = 10)
  String plate;

  @QueryParam("operator")
  UUID operator;

  @QueryParam("foundFrom")
  LocalDate foundFrom;

  @QueryParam("foundTo")
  LocalDate foundTo;

  /** Open, and its day is over. */
  @QueryParam("overdue")
  Boolean overdue;
}
