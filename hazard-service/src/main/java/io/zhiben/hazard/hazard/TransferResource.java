package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.hazard.HazardCommands.GiveReason;
import io.zhiben.hazard.hazard.HazardCommands.TransferHazard;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hazards that another department deals with. */
@Tag(name = "hazards")
@Path(HazardResource.BASE + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TransferResource {
  private final TransferDesk desk;

  TransferResource(TransferDesk desk) {
    this.desk = desk;
  }

  @GET
  @Path("/receivers")
  @Requires(Right.HAZARD_TRANSFER)
  @Operation(
      operationId = "listReceivers",
      summary = "Departments that the hazard can be transferred to")
  public List<Receiver> receivers(@PathParam("id") UUID id) {
    return desk.receivers(id).stream().map(Receiver::new).toList();
  }

  /** A department that the hazard can be transferred to. */
  record Receiver(String code) {}

  @POST
  @Path("/transfer")
  @Requires(Right.HAZARD_TRANSFER)
  @Operation(
      operationId = "transferHazard",
      summary = "Give a reported hazard to another department of the town, with the reason")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of the hazard forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response transfer(@PathParam("id") UUID id, @NotNull @Valid TransferHazard command) {
    return HazardResource.tagged(desk.transfer(id, command));
  }

  @POST
  @Path("/hand-back")
  @Requires(Right.HAZARD_TRANSFER)
  @Operation(
      operationId = "handBackHazard",
      summary = "Give a transferred hazard back, with the reason")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of the hazard forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response handBack(@PathParam("id") UUID id, @NotNull @Valid GiveReason command) {
    return HazardResource.tagged(desk.handBack(id, command));
  }
}
