package io.zhiben.hazard.inspection;

import jakarta.validation.constraints.Size;
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

  /** Code of a department that made it, led it or took part. */
  @QueryParam("department")
  @Size(max = 40)
  String department;

  @QueryParam("mode")
  Mode mode;

  /** Post of who led; LEADER for 领导带队 (Z-092). */
  @QueryParam("leaderPost")
  LeaderPost leaderPost;

  /** The signed-off hazard that it looks back at. */
  @QueryParam("revisits")
  UUID revisits;

  /** true: a level above has looked over it; false: none has yet. */
  @QueryParam("supervised")
  Boolean supervised;

  /** true: photos that answers name have not all arrived; false: they have. */
  @QueryParam("photosOwed")
  Boolean photosOwed;
}
