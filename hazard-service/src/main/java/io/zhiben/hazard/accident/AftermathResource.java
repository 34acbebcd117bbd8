package io.zhiben.hazard.accident;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.accident.AccidentCommands.AddMeasure;
import io.zhiben.hazard.accident.AccidentCommands.CloseAccident;
import io.zhiben.hazard.accident.AccidentCommands.DoMeasure;
import io.zhiben.hazard.accident.AccidentCommands.EvaluateAccident;
import io.zhiben.hazard.accident.AccidentCommands.VerifyMeasure;
import io.zhiben.hazard.accident.AccidentCommands.WithdrawAccident;
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

/** What follows the investigation of an accident. */
@Tag(name = "accidents", description = "Accidents and near misses")
@Path(AccidentResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AftermathResource {
  private final AftermathDesk desk;

  AftermathResource(AftermathDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/{id}/add-measure")
  @Requires(Right.ACCIDENT_HANDLE)
  @Operation(
      operationId = "addAccidentMeasure",
      summary = "Add a measure with its owner and its last day")
  @APIResponseSchema(value = AccidentView.class)
  @APIResponse(responseCode = "409", description = "The state of the accident doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response addMeasure(@PathParam("id") UUID id, @NotNull @Valid AddMeasure command) {
    return AccidentResource.tagged(desk.addMeasure(id, command));
  }

  @POST
  @Path("/{id}/do-measure")
  @Requires(Right.ACCIDENT_REPORT)
  @Operation(
      operationId = "doAccidentMeasure",
      summary = "Record that a measure was carried out, with evidence")
  @APIResponseSchema(value = AccidentView.class)
  @APIResponse(responseCode = "409", description = "The state doesn't allow it, or it is done")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response doMeasure(@PathParam("id") UUID id, @NotNull @Valid DoMeasure command) {
    return AccidentResource.tagged(desk.doMeasure(id, command));
  }

  @POST
  @Path("/{id}/verify-measure")
  @Requires(Right.ACCIDENT_HANDLE)
  @Operation(
      operationId = "verifyAccidentMeasure",
      summary = "Look at a measure that somebody else carried out")
  @APIResponseSchema(value = AccidentView.class)
  @APIResponse(
      responseCode = "409",
      description = "The state doesn't allow it, it is not done, or the caller did it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response verifyMeasure(@PathParam("id") UUID id, @NotNull @Valid VerifyMeasure command) {
    return AccidentResource.tagged(desk.verifyMeasure(id, command));
  }

  @POST
  @Path("/{id}/close")
  @Requires(Right.ACCIDENT_DECIDE)
  @Operation(operationId = "closeAccident", summary = "Close an accident: all four of 四不放过")
  @APIResponseSchema(value = AccidentView.class)
  @APIResponse(
      responseCode = "409",
      description = "The state doesn't allow it, one of the four is open, or it has no measure")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response close(@PathParam("id") UUID id, @NotNull @Valid CloseAccident command) {
    return AccidentResource.tagged(desk.close(id, command));
  }

  @POST
  @Path("/{id}/evaluate")
  @Requires(Right.ACCIDENT_HANDLE)
  @Operation(
      operationId = "evaluateAccident",
      summary = "Record how the measures were carried out, within a year after closing")
  @APIResponseSchema(value = AccidentView.class)
  @APIResponse(responseCode = "409", description = "The state of the accident doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response evaluate(@PathParam("id") UUID id, @NotNull @Valid EvaluateAccident command) {
    return AccidentResource.tagged(desk.evaluate(id, command));
  }

  @POST
  @Path("/{id}/withdraw")
  @Requires(Right.ACCIDENT_DECIDE)
  @Operation(
      operationId = "withdrawAccident",
      summary = "Withdraw what was no accident, with the reason")
  @APIResponseSchema(value = AccidentView.class)
  @APIResponse(responseCode = "409", description = "The state of the accident doesn't allow it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawAccident command) {
    return AccidentResource.tagged(desk.withdraw(id, command.reason()));
  }
}
