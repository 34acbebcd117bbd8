package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.enforcement.CaseCommands.ConcludeInvestigation;
import io.zhiben.hazard.enforcement.CaseCommands.FileCase;
import io.zhiben.hazard.enforcement.CaseCommands.GiveCaseReason;
import io.zhiben.hazard.enforcement.CaseCommands.HearParty;
import io.zhiben.hazard.enforcement.CaseCommands.ProposeMeasures;
import io.zhiben.hazard.enforcement.CaseCommands.ReviewCase;
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

/** Cases up to what is proposed. */
@Tag(name = "enforcement-cases", description = "Cases from findings to sanction")
@Path(CaseResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CaseInvestigationResource {
  private final InvestigationDesk desk;

  CaseInvestigationResource(InvestigationDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/{id}/file")
  @Requires(Right.ENFORCEMENT_CASE_ACT)
  @Operation(operationId = "fileEnforcementCase", summary = "File a case: the investigation begins")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(responseCode = "409", description = "The state of the case doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response file(@PathParam("id") UUID id, @Valid FileCase command) {
    return CaseResource.tagged(desk.file(id, command == null ? null : command.note()));
  }

  @POST
  @Path("/{id}/not-file")
  @Requires(Right.ENFORCEMENT_CASE_DECIDE)
  @Operation(
      operationId = "dontFileEnforcementCase",
      summary = "Decide that a clue is not filed, with the reason")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(responseCode = "409", description = "The state of the case doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response dontFile(@PathParam("id") UUID id, @NotNull @Valid GiveCaseReason command) {
    return CaseResource.tagged(desk.dontFile(id, command.reason()));
  }

  @POST
  @Path("/{id}/investigate")
  @Requires(Right.ENFORCEMENT_CASE_ACT)
  @Operation(operationId = "concludeInvestigation", summary = "Say what the investigation found")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(responseCode = "409", description = "The state of the case doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response investigate(
      @PathParam("id") UUID id, @NotNull @Valid ConcludeInvestigation command) {
    return CaseResource.tagged(desk.investigate(id, command));
  }

  @POST
  @Path("/{id}/propose")
  @Requires(Right.ENFORCEMENT_CASE_ACT)
  @Operation(
      operationId = "proposeMeasures",
      summary = "Propose measures and say when the party was told of them")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(responseCode = "409", description = "The state of the case doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response propose(@PathParam("id") UUID id, @NotNull @Valid ProposeMeasures command) {
    return CaseResource.tagged(desk.propose(id, command));
  }

  @POST
  @Path("/{id}/hear")
  @Requires(Right.ENFORCEMENT_CASE_ACT)
  @Operation(
      operationId = "hearParty",
      summary = "Record the statement or the hearing of the party")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(responseCode = "409", description = "The state of the case doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response hear(@PathParam("id") UUID id, @NotNull @Valid HearParty command) {
    return CaseResource.tagged(desk.hear(id, command));
  }

  @POST
  @Path("/{id}/review")
  @Requires(Right.ENFORCEMENT_CASE_ACT)
  @Operation(
      operationId = "reviewEnforcementCase",
      summary = "Legal review, by somebody who did not investigate")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(
      responseCode = "409",
      description = "The state doesn't allow it, or the reviewer investigated")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response review(@PathParam("id") UUID id, @NotNull @Valid ReviewCase command) {
    return CaseResource.tagged(desk.review(id, command));
  }
}
