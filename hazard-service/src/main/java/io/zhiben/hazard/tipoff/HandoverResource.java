package io.zhiben.hazard.tipoff;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.tipoff.TipOffCommands.HandOver;
import io.zhiben.hazard.tipoff.TipOffCommands.HandOverAccepted;
import io.zhiben.hazard.tipoff.TipOffCommands.HandOverResult;
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

/** Tip-offs that a unit deals with. */
@Tag(name = "tip-offs", description = "Tip-offs, kept sealed, and the way to their reward")
@Path(TipOffResource.BASE + "/{id}/hand-overs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HandoverResource {
  private final HandoverDesk desk;
  private final TipOffQueries queries;

  HandoverResource(HandoverDesk desk, TipOffQueries queries) {
    this.desk = desk;
    this.queries = queries;
  }

  @POST
  @Requires(Right.TIP_OFF_HAND_OVER)
  @Operation(operationId = "handTipOffOver", summary = "Give it to a unit that deals with it")
  @APIResponseSchema(value = TipOffView.class)
  @APIResponse(responseCode = "409", description = "Not accepted, not re-edited, or answered")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response handOver(@PathParam("id") UUID id, @NotNull @Valid HandOver command) {
    desk.handOver(id, command);
    return tagged(id);
  }

  @POST
  @Path("/{handOverId}/accept")
  @Requires(Right.TIP_OFF_HAND_OVER)
  @Operation(operationId = "recordHandOverAccepted", summary = "Enter that the unit accepted it")
  @APIResponseSchema(value = TipOffView.class)
  @APIResponse(responseCode = "409", description = "It is over")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response accepted(
      @PathParam("id") UUID id,
      @PathParam("handOverId") UUID handOverId,
      @NotNull @Valid HandOverAccepted command) {
    desk.accepted(id, handOverId, command);
    return tagged(id);
  }

  @POST
  @Path("/{handOverId}/result")
  @Requires(Right.TIP_OFF_HAND_OVER)
  @Operation(operationId = "recordHandOverResult", summary = "Enter what the unit did")
  @APIResponseSchema(value = TipOffView.class)
  @APIResponse(responseCode = "409", description = "It is over, or the unit has not accepted it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response result(
      @PathParam("id") UUID id,
      @PathParam("handOverId") UUID handOverId,
      @NotNull @Valid HandOverResult command) {
    desk.result(id, handOverId, command);
    return tagged(id);
  }

  private Response tagged(UUID id) {
    TipOffView tipOff = queries.get(id);
    return Etags.tag(Response.ok(tipOff), tipOff.version())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
