package io.zhiben.hazard.escalation;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.escalation.StepCommands.GiveMatter;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Other matters that units are written to for (通报、会商、约谈). */
@Tag(name = "escalation")
@Path("/api/hazard/v1/escalation-matters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MatterResource {
  private final MatterDesk desk;
  private final IdempotentRequests idempotent;

  MatterResource(MatterDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @POST
  @Requires(Right.ESCALATION_FIRE)
  @Operation(
      operationId = "giveMatter",
      summary = "Write to a unit for another matter by a rung of the own ladder, or go on with one")
  @APIResponseSchema(value = StepView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "The rung was fired for it, or it has ended")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response give(@NotNull @Valid GiveMatter command) {
    StepView given = idempotent.once(command, StepView.class, () -> desk.give(command));
    URI location = URI.create(StepResource.BASE + "/" + given.id());
    return Etags.tag(Response.created(location).entity(given), given.version()).build();
  }
}
