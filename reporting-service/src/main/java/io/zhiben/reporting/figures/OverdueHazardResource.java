package io.zhiben.reporting.figures;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.reporting.query.AsOf;
import io.zhiben.reporting.query.Reaches;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The overdue hazards of a place, for the overdue wall. */
@Tag(name = "figures", description = "Figures")
@Path("/api/reporting/v1/overdue-hazards")
@RunOnVirtualThread
public class OverdueHazardResource {
  private final OverdueHazardQuery query;
  private final Reaches reaches;
  private final Clock clock;

  OverdueHazardResource(OverdueHazardQuery query, Reaches reaches, Clock clock) {
    this.query = query;
    this.reaches = reaches;
    this.clock = clock;
  }

  /**
   * @param region the place; the caller's own unless told
   * @param asOf day that they are overdue on; today unless told
   */
  @GET
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "listOverdueHazards",
      summary = "The open hazards of a place whose deadline has passed, the longest overdue first")
  public List<OverdueHazard> list(
      @QueryParam("region") String region,
      @QueryParam("asOf") String asOf,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    return query.longest(reaches.of(region), AsOf.parse(asOf, clock), limit);
  }
}
