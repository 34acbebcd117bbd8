package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.hazard.HazardResource.tagged;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.hazard.HazardCommands.RectifyHazard;
import io.zhiben.hazard.hazard.HazardCommands.ReinspectHazard;
import io.zhiben.hazard.hazard.HazardCommands.ReturnHazard;
import io.zhiben.hazard.hazard.HazardCommands.SignOffHazard;
import io.zhiben.hazard.hazard.HazardCommands.StartRectification;
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

/** Hazards from the enterprise's turn to sign-off. */
@Tag(name = "hazards")
@Path(HazardResource.BASE + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RectificationResource {
  private final RectificationDesk rectification;
  private final ClosingDesk closing;

  RectificationResource(RectificationDesk rectification, ClosingDesk closing) {
    this.rectification = rectification;
    this.closing = closing;
  }

  @POST
  @Path("/start")
  @Requires(Right.HAZARD_RECTIFY)
  @Operation(operationId = "startRectification", summary = "Say that the rectification has begun")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of the hazard forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response start(@PathParam("id") UUID id, @NotNull @Valid StartRectification command) {
    return tagged(rectification.start(id, command));
  }

  @POST
  @Path("/rectify")
  @Requires(Right.HAZARD_RECTIFY)
  @Operation(operationId = "rectifyHazard", summary = "Hand in the rectification with its photos")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of the hazard forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response rectify(@PathParam("id") UUID id, @NotNull @Valid RectifyHazard command) {
    return tagged(rectification.rectify(id, command));
  }

  @POST
  @Path("/reinspect")
  @Requires(Right.HAZARD_REINSPECT)
  @Operation(operationId = "reinspectHazard", summary = "Record whether the hazard is gone")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of the hazard forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response reinspect(@PathParam("id") UUID id, @NotNull @Valid ReinspectHazard command) {
    return tagged(closing.reinspect(id, command));
  }

  @POST
  @Path("/sign-off")
  @Requires(Right.HAZARD_SIGN_OFF)
  @Operation(
      operationId = "signOffHazard",
      summary = "Close the hazard; not by the one who rectified it")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of the hazard forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response signOff(@PathParam("id") UUID id, @NotNull @Valid SignOffHazard command) {
    return tagged(closing.signOff(id, command));
  }

  @POST
  @Path("/return")
  @Requires(Right.HAZARD_REINSPECT)
  @Operation(
      operationId = "returnHazard",
      summary = "Send the hazard back to an earlier step, with the reason")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of the hazard forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response sendBack(@PathParam("id") UUID id, @NotNull @Valid ReturnHazard command) {
    return tagged(closing.sendBack(id, command));
  }
}
