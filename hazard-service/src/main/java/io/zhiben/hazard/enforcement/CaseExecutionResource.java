package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.enforcement.CaseCommands.CloseCase;
import io.zhiben.hazard.enforcement.CaseCommands.PublishCase;
import io.zhiben.hazard.enforcement.CaseCommands.RecordExecution;
import io.zhiben.hazard.enforcement.CaseCommands.RecordRefusal;
import io.zhiben.hazard.enforcement.CaseCommands.ServeDecision;
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

/** What follows the decision of a case. */
@Tag(name = "enforcement-cases", description = "Cases from findings to sanction")
@Path(CaseResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CaseExecutionResource {
  private final ExecutionDesk desk;

  CaseExecutionResource(ExecutionDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/{id}/serve")
  @Requires(Right.ENFORCEMENT_CASE_ACT)
  @Operation(
      operationId = "serveDecision",
      summary = "Record the service of the decision; from now on the party sees it")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(responseCode = "409", description = "The state of the case doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response serve(@PathParam("id") UUID id, @NotNull @Valid ServeDecision command) {
    return CaseResource.tagged(desk.serve(id, command));
  }

  @POST
  @Path("/{id}/execute")
  @Requires(Right.ENFORCEMENT_CASE_ACT)
  @Operation(
      operationId = "recordExecution",
      summary = "Record a payment, or that a measure is carried out")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(
      responseCode = "409",
      description = "The state doesn't allow it, or the measure is carried out")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response execute(@PathParam("id") UUID id, @NotNull @Valid RecordExecution command) {
    return CaseResource.tagged(desk.execute(id, command));
  }

  @POST
  @Path("/{id}/record-refusal")
  @Requires(Right.ENFORCEMENT_CASE_ACT)
  @Operation(
      operationId = "recordRefusal",
      summary = "Record that the party refused an order; the case is severe from now on")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(responseCode = "409", description = "The state of the case doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response refuse(@PathParam("id") UUID id, @NotNull @Valid RecordRefusal command) {
    return CaseResource.tagged(desk.refuse(id, command));
  }

  @POST
  @Path("/{id}/close")
  @Requires(Right.ENFORCEMENT_CASE_ACT)
  @Operation(operationId = "closeEnforcementCase", summary = "Close a case that is carried out")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(
      responseCode = "409",
      description = "The state doesn't allow it, or it was to be handed to criminal justice")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response close(@PathParam("id") UUID id, @Valid CloseCase command) {
    return CaseResource.tagged(desk.close(id, command == null ? null : command.note()));
  }

  @POST
  @Path("/{id}/publish")
  @Requires(Right.ENFORCEMENT_CASE_ACT)
  @Operation(
      operationId = "publishEnforcementCase",
      summary = "Record that the decision was made public")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(responseCode = "409", description = "The state of the case doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response publish(@PathParam("id") UUID id, @NotNull @Valid PublishCase command) {
    return CaseResource.tagged(desk.publish(id, command));
  }
}
