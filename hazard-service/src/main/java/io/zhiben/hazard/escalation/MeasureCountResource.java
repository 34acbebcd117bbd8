package io.zhiben.hazard.escalation;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How often which sector met which measure. */
@Tag(name = "escalation")
@Path("/api/hazard/v1/supervision-measures")
@Produces(MediaType.APPLICATION_JSON)
class MeasureCountResource {
  private final MeasureQueries queries;

  MeasureCountResource(MeasureQueries queries) {
    this.queries = queries;
  }

  @GET
  @Requires(Right.DECISION_REQUEST_READ)
  @Operation(
      operationId = "countSupervisionMeasures",
      summary = "Listings, interviews, exposures and other steps by sector")
  public MeasureCounts count(
      @QueryParam("region") String region,
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to) {
    return queries.of(region, from, to);
  }
}
