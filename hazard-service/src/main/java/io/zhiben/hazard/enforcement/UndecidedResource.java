package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Overdue hazards that nobody decided on. */
@Tag(name = "enforcement-statistics")
@Path("/api/hazard/v1/undecided-hazards")
@Produces(MediaType.APPLICATION_JSON)
class UndecidedResource {
  private final UndecidedQueries queries;

  UndecidedResource(UndecidedQueries queries) {
    this.queries = queries;
  }

  @GET
  @Requires(Right.ENFORCEMENT_STATISTICS_READ)
  @Operation(
      operationId = "listUndecidedHazards",
      summary = "Overdue hazards without extension, filed case or halt, the longest overdue first")
  @APIResponseSchema(value = UndecidedHazards.class)
  public UndecidedHazards list(@QueryParam("region") String region) {
    return queries.of(region);
  }
}
