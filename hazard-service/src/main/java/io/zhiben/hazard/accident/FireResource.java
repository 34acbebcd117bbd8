package io.zhiben.hazard.accident;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.accident.FireCommands.IssueFireCircular;
import io.zhiben.hazard.accident.FireCommands.RecordFireStudy;
import io.zhiben.hazard.accident.FireCommands.RecordRescue;
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

/** Rescues, and the investigation of fires. */
@Tag(name = "accidents", description = "Accidents and near misses")
@Path(AccidentResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FireResource {
  private final FireDesk desk;

  FireResource(FireDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/{id}/record-study")
  @Requires(Right.ACCIDENT_HANDLE)
  @Operation(
      operationId = "recordFireStudy",
      summary = "Record what was found about one element of a fire")
  @APIResponseSchema(value = AccidentView.class)
  @APIResponse(responseCode = "409", description = "It is no fire, or the state doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response study(@PathParam("id") UUID id, @NotNull @Valid RecordFireStudy command) {
    return AccidentResource.tagged(desk.study(id, command));
  }

  @POST
  @Path("/{id}/issue-circular")
  @Requires(Right.ACCIDENT_HANDLE)
  @Operation(
      operationId = "issueFireCircular",
      summary = "Record that the result of an investigation was circulated to a sector or units")
  @APIResponseSchema(value = AccidentView.class)
  @APIResponse(
      responseCode = "409",
      description = "It is no fire, the state doesn't allow it, or that circular is on record")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response circulate(@PathParam("id") UUID id, @NotNull @Valid IssueFireCircular command) {
    return AccidentResource.tagged(desk.circulate(id, command));
  }

  @POST
  @Path("/{id}/record-rescue")
  @Requires(Right.ACCIDENT_HANDLE)
  @Operation(
      operationId = "recordRescue",
      summary = "Record when rescuers were called, arrived and handed the scene over")
  @APIResponseSchema(value = AccidentView.class)
  @APIResponse(responseCode = "409", description = "The state of the accident doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response rescue(@PathParam("id") UUID id, @NotNull @Valid RecordRescue command) {
    return AccidentResource.tagged(desk.rescue(id, command));
  }
}
