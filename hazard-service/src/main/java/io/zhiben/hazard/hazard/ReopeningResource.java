package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.hazard.HazardCommands.ReopenHazard;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hazards that come back. */
@Tag(name = "hazards")
@Path(HazardResource.BASE + "/{id}/reopen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReopeningResource {
  private final ReopeningDesk desk;
  private final IdempotentRequests idempotent;

  ReopeningResource(ReopeningDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  /** What tells a repetition from another reopening. */
  record Reopening(UUID hazardId, ReopenHazard command) {}

  @POST
  @Requires(Right.HAZARD_REPORT)
  @Operation(
      operationId = "reopenHazard",
      summary = "Report that a hazard came back after sign-off; answers the new hazard")
  @APIResponseSchema(value = HazardView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "The state of the hazard forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH_AND_IDEMPOTENCY_KEY)
  public Response reopen(@PathParam("id") UUID id, @NotNull @Valid ReopenHazard command) {
    HazardView made =
        idempotent.once(
            new Reopening(id, command), HazardView.class, () -> desk.reopen(id, command));
    URI location = URI.create(HazardResource.BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }
}
