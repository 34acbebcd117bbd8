package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.hazard.SimilarHazards.Similar;
import io.zhiben.platform.access.Requires;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What may have been reported already. */
@Tag(name = "hazards")
@Path("/api/hazard/v1/hazards/{id}/similar")
@Produces(MediaType.APPLICATION_JSON)
class SimilarHazardResource {
  private final SimilarHazards similar;

  SimilarHazardResource(SimilarHazards similar) {
    this.similar = similar;
  }

  @GET
  @Requires(Right.HAZARD_READ)
  @Operation(
      operationId = "listSimilarHazards",
      summary = "Hazards of the same enterprise, of whatever channel, whose words are much alike")
  public List<Similar> list(@PathParam("id") UUID id) {
    return similar.of(id);
  }
}
