package io.zhiben.hazard.tipoff;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.tipoff.TipOffCommands.MarkDuplicate;
import io.zhiben.hazard.tipoff.TipOffCommands.Redact;
import io.zhiben.hazard.tipoff.TipOffCommands.TellReporter;
import io.zhiben.hazard.tipoff.TipOffCommands.TransferTipOff;
import io.zhiben.hazard.tipoff.TipOffViews.TipOffView;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A custodian's steps. */
@Tag(name = "tip-offs", description = "Tip-offs, kept sealed, and the way to their reward")
@Path(TipOffResource.BASE + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CustodyResource {
  private final CustodyDesk desk;

  CustodyResource(CustodyDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/accept")
  @Requires(Right.TIP_OFF_CUSTODY)
  @Operation(operationId = "acceptTipOff", summary = "Accept it and tell the reporter")
  @APIResponseSchema(value = TipOffView.class)
  @APIResponse(responseCode = "409", description = "Its state doesn't allow the step")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response accept(@PathParam("id") UUID id, @NotNull @Valid TellReporter command) {
    return tagged(desk.accept(id, command));
  }

  @POST
  @Path("/reject")
  @Requires(Right.TIP_OFF_CUSTODY)
  @Operation(
      operationId = "rejectTipOff",
      summary = "Don't accept it, with the reason to the reporter")
  @APIResponseSchema(value = TipOffView.class)
  @APIResponse(responseCode = "409", description = "Its state doesn't allow the step")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response reject(@PathParam("id") UUID id, @NotNull @Valid TellReporter command) {
    return tagged(desk.reject(id, command));
  }

  @POST
  @Path("/duplicate")
  @Requires(Right.TIP_OFF_CUSTODY)
  @Operation(
      operationId = "markTipOffDuplicate",
      summary = "Point to the first valid tip-off about the same thing")
  @APIResponseSchema(value = TipOffView.class)
  @APIResponse(responseCode = "409", description = "Its state doesn't allow the step")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response duplicate(@PathParam("id") UUID id, @NotNull @Valid MarkDuplicate command) {
    return tagged(desk.duplicate(id, command));
  }

  @POST
  @Path("/transfer")
  @Requires(Right.TIP_OFF_CUSTODY)
  @Operation(
      operationId = "transferTipOff",
      summary = "Hand it to the office that it belongs to, and tell the reporter")
  @APIResponseSchema(value = TipOffView.class)
  @APIResponse(responseCode = "409", description = "Its state doesn't allow the step")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response transfer(@PathParam("id") UUID id, @NotNull @Valid TransferTipOff command) {
    return tagged(desk.transfer(id, command));
  }

  @POST
  @Path("/redact")
  @Requires(Right.TIP_OFF_CUSTODY)
  @Operation(
      operationId = "redactTipOff",
      summary = "Write the text without anything of the reporter, by which officers verify")
  @APIResponseSchema(value = TipOffView.class)
  @APIResponse(responseCode = "409", description = "Its state doesn't allow the step")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response redact(@PathParam("id") UUID id, @NotNull @Valid Redact command) {
    return tagged(desk.redact(id, command));
  }

  @POST
  @Path("/messages")
  @Requires(Right.TIP_OFF_CUSTODY)
  @Operation(operationId = "writeToReporter", summary = "Write to the reporter")
  @APIResponseSchema(value = TipOffView.class)
  @APIResponse(responseCode = "409", description = "Its state doesn't allow the step")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response write(@PathParam("id") UUID id, @NotNull @Valid TellReporter command) {
    return tagged(desk.write(id, command));
  }

  @POST
  @Path("/feed-back")
  @Requires(Right.TIP_OFF_CUSTODY)
  @Operation(operationId = "feedTipOffBack", summary = "Tell the reporter what was found")
  @APIResponseSchema(value = TipOffView.class)
  @APIResponse(responseCode = "409", description = "Its state doesn't allow the step")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response feedBack(@PathParam("id") UUID id, @NotNull @Valid TellReporter command) {
    return tagged(desk.feedBack(id, command));
  }

  @POST
  @Path("/close")
  @Requires(Right.TIP_OFF_CUSTODY)
  @Operation(operationId = "closeTipOff", summary = "Close it")
  @APIResponseSchema(value = TipOffView.class)
  @APIResponse(responseCode = "409", description = "Its state doesn't allow the step")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response close(@PathParam("id") UUID id) {
    return tagged(desk.close(id));
  }

  private static Response tagged(TipOffView tipOff) {
    return Etags.tag(Response.ok(tipOff), tipOff.version())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
