package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.enforcement.CaseCommands.AnswerTransfer;
import io.zhiben.hazard.enforcement.CaseCommands.DecideCase;
import io.zhiben.hazard.enforcement.CaseCommands.GiveCaseReason;
import io.zhiben.hazard.enforcement.CaseCommands.TransferCase;
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

/** Decisions about cases, and handing them to others. */
@Tag(name = "enforcement-cases", description = "Cases from findings to sanction")
@Path(CaseResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CaseDecisionResource {
  private final DecisionDesk desk;

  CaseDecisionResource(DecisionDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/{id}/decide")
  @Requires(Right.ENFORCEMENT_CASE_DECIDE)
  @Operation(
      operationId = "decideEnforcementCase",
      summary = "Decide the case, by somebody who did not investigate")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(
      responseCode = "409",
      description =
          "The state doesn't allow it, the decider investigated, the party still has time, a legal review is missing, or it is heavier than the party was told")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response decide(@PathParam("id") UUID id, @NotNull @Valid DecideCase command) {
    return CaseResource.tagged(desk.decide(id, command));
  }

  @POST
  @Path("/{id}/return")
  @Requires(Right.ENFORCEMENT_CASE_DECIDE)
  @Operation(
      operationId = "returnEnforcementCase",
      summary = "Send a case back to its investigation, with the reason")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(responseCode = "409", description = "The state of the case doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response sendBack(@PathParam("id") UUID id, @NotNull @Valid GiveCaseReason command) {
    return CaseResource.tagged(desk.sendBack(id, command.reason()));
  }

  @POST
  @Path("/{id}/withdraw")
  @Requires(Right.ENFORCEMENT_CASE_DECIDE)
  @Operation(operationId = "withdrawEnforcementCase", summary = "Withdraw a case, with the reason")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(responseCode = "409", description = "The state of the case doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid GiveCaseReason command) {
    return CaseResource.tagged(desk.withdraw(id, command.reason()));
  }

  @POST
  @Path("/{id}/transfer")
  @Requires(Right.ENFORCEMENT_CASE_DECIDE)
  @Operation(
      operationId = "transferEnforcementCase",
      summary = "Hand a case to the district or to criminal justice")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(responseCode = "409", description = "The state of the case doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response transfer(@PathParam("id") UUID id, @NotNull @Valid TransferCase command) {
    return CaseResource.tagged(desk.transfer(id, command));
  }

  @POST
  @Path("/{id}/answer")
  @Requires(Right.ENFORCEMENT_CASE_ACT)
  @Operation(
      operationId = "answerEnforcementTransfer",
      summary = "Record what the recipient of a transfer answered")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(responseCode = "409", description = "No answer is owed")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response answer(@PathParam("id") UUID id, @NotNull @Valid AnswerTransfer command) {
    return CaseResource.tagged(desk.answer(id, command));
  }
}
