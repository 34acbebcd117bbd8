package io.zhiben.hazard.listing;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How listings ended. */
@Tag(name = "listings")
@Path("/api/hazard/v1/listing-outcomes")
@Produces(MediaType.APPLICATION_JSON)
class OutcomeResource {
  private final OutcomeQueries queries;

  OutcomeResource(OutcomeQueries queries) {
    this.queries = queries;
  }

  @GET
  @Requires(Right.DECISION_REQUEST_READ)
  @Operation(
      operationId = "countListingOutcomes",
      summary = "How many listings met the rules, were upgraded or eliminated, by year")
  public ListingOutcomes count(@QueryParam("region") String region) {
    return queries.of(region);
  }
}
