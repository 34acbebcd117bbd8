package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.hazard.HazardCommands.AskExtension;
import io.zhiben.hazard.hazard.HazardCommands.DecideExtension;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Later deadlines. */
@Tag(name = "hazards")
@Path(HazardResource.BASE + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ExtensionResource {
  private final ExtensionDesk desk;

  ExtensionResource(ExtensionDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/ask-extension")
  @Requires(Right.HAZARD_EXTENSION_ASK)
  @Operation(
      operationId = "askExtension",
      summary = "Ask for a later deadline, before the present one has passed")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of the hazard forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response ask(@PathParam("id") UUID id, @NotNull @Valid AskExtension command) {
    return HazardResource.tagged(desk.ask(id, command));
  }

  @POST
  @Path("/decide-extension")
  @Requires(Right.HAZARD_EXTENSION_DECIDE)
  @Operation(
      operationId = "decideExtension",
      summary = "Grant or refuse the later deadline; not by the one who asked")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of the hazard forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response decide(@PathParam("id") UUID id, @NotNull @Valid DecideExtension command) {
    return HazardResource.tagged(desk.decide(id, command));
  }
}
