package io.zhiben.hazard.accident;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.accident.AccidentCommands.ConcludeAccident;
import io.zhiben.hazard.accident.AccidentCommands.ConfirmGrade;
import io.zhiben.hazard.accident.AccidentCommands.ExtendInvestigation;
import io.zhiben.hazard.accident.AccidentCommands.RelayReport;
import io.zhiben.hazard.accident.AccidentCommands.StartInvestigation;
import io.zhiben.hazard.accident.AccidentCommands.SupplementFigures;
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

/** Accidents up to the end of their investigation. */
@Tag(name = "accidents", description = "Accidents and near misses")
@Path(AccidentResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AccidentStepResource {
  private final AccidentDesk desk;

  AccidentStepResource(AccidentDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/{id}/supplement")
  @Requires(Right.ACCIDENT_REPORT)
  @Operation(
      operationId = "supplementAccident",
      summary = "Give other figures, as long as the law allows")
  @APIResponseSchema(value = AccidentView.class)
  @APIResponse(
      responseCode = "409",
      description = "The state doesn't allow it, or the time for it is over")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response supplement(@PathParam("id") UUID id, @NotNull @Valid SupplementFigures command) {
    return AccidentResource.tagged(desk.supplement(id, command));
  }

  @POST
  @Path("/{id}/relay")
  @Requires(Right.ACCIDENT_HANDLE)
  @Operation(
      operationId = "relayAccident",
      summary = "Record that the report was passed on to the next level")
  @APIResponseSchema(value = AccidentView.class)
  @APIResponse(
      responseCode = "409",
      description = "The state doesn't allow it, or another level is next")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response relay(@PathParam("id") UUID id, @NotNull @Valid RelayReport command) {
    return AccidentResource.tagged(desk.relay(id, command));
  }

  @POST
  @Path("/{id}/confirm-grade")
  @Requires(Right.ACCIDENT_DECIDE)
  @Operation(
      operationId = "confirmAccidentGrade",
      summary = "Confirm the grade that the figures make")
  @APIResponseSchema(value = AccidentView.class)
  @APIResponse(
      responseCode = "409",
      description = "The state doesn't allow it, it is confirmed, or the figures say another grade")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response confirmGrade(@PathParam("id") UUID id, @NotNull @Valid ConfirmGrade command) {
    return AccidentResource.tagged(desk.confirmGrade(id, command));
  }

  @POST
  @Path("/{id}/start-investigation")
  @Requires(Right.ACCIDENT_HANDLE)
  @Operation(
      operationId = "startAccidentInvestigation",
      summary = "Record whose team investigates, and since when")
  @APIResponseSchema(value = AccidentView.class)
  @APIResponse(
      responseCode = "409",
      description = "The state doesn't allow it, or nobody confirmed the grade")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response start(@PathParam("id") UUID id, @NotNull @Valid StartInvestigation command) {
    return AccidentResource.tagged(desk.start(id, command));
  }

  @POST
  @Path("/{id}/extend-investigation")
  @Requires(Right.ACCIDENT_DECIDE)
  @Operation(
      operationId = "extendAccidentInvestigation",
      summary = "Give an investigation more days, once")
  @APIResponseSchema(value = AccidentView.class)
  @APIResponse(responseCode = "409", description = "The state doesn't allow it, or it was extended")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response extend(@PathParam("id") UUID id, @NotNull @Valid ExtendInvestigation command) {
    return AccidentResource.tagged(desk.extend(id, command));
  }

  @POST
  @Path("/{id}/conclude-investigation")
  @Requires(Right.ACCIDENT_HANDLE)
  @Operation(
      operationId = "concludeAccidentInvestigation",
      summary = "Record causes, findings and who answers how")
  @APIResponseSchema(value = AccidentView.class)
  @APIResponse(responseCode = "409", description = "The state of the accident doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response conclude(@PathParam("id") UUID id, @NotNull @Valid ConcludeAccident command) {
    return AccidentResource.tagged(desk.conclude(id, command));
  }
}
