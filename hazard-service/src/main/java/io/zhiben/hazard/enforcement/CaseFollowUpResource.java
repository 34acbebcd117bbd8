package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.enforcement.CaseCommands.AddParticipants;
import io.zhiben.hazard.enforcement.CaseCommands.RecordConsultation;
import io.zhiben.hazard.enforcement.CaseCommands.ResumeStop;
import io.zhiben.hazard.enforcement.CaseCommands.SuperviseCase;
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

/** Cases of several units, and the end of a stop. */
@Tag(name = "enforcement-cases", description = "Cases from findings to sanction")
@Path(CaseResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CaseFollowUpResource {
  private final FollowUpDesk desk;

  CaseFollowUpResource(FollowUpDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/{id}/resume")
  @Requires(Right.ENFORCEMENT_CASE_DECIDE)
  @Operation(
      operationId = "resumeAfterStop",
      summary = "Let what was stopped begin again, after an inspection")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(
      responseCode = "409",
      description = "The state of the case doesn't allow it, or nothing stands still")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response resume(@PathParam("id") UUID id, @NotNull @Valid ResumeStop command) {
    return CaseResource.tagged(desk.resume(id, command));
  }

  @POST
  @Path("/{id}/add-participants")
  @Requires(Right.ENFORCEMENT_CASE_ACT)
  @Operation(operationId = "addCaseParticipants", summary = "Name units that take part in a case")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(responseCode = "409", description = "The state of the case doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response addParticipants(
      @PathParam("id") UUID id, @NotNull @Valid AddParticipants command) {
    return CaseResource.tagged(desk.addParticipants(id, command));
  }

  @POST
  @Path("/{id}/consult")
  @Requires(Right.ENFORCEMENT_CASE_ACT)
  @Operation(
      operationId = "recordConsultation",
      summary = "Record what was agreed in a consultation about a case")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(responseCode = "409", description = "The state of the case doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response consult(@PathParam("id") UUID id, @NotNull @Valid RecordConsultation command) {
    return CaseResource.tagged(desk.consult(id, command));
  }

  @POST
  @Path("/{id}/supervise")
  @Requires(Right.ENFORCEMENT_CASE_DECIDE)
  @Operation(operationId = "superviseCase", summary = "Say who supervises a case until when")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(responseCode = "409", description = "The state of the case doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response supervise(@PathParam("id") UUID id, @NotNull @Valid SuperviseCase command) {
    return CaseResource.tagged(desk.supervise(id, command));
  }
}
