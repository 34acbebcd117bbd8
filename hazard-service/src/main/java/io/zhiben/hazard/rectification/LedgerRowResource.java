package io.zhiben.hazard.rectification;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.rectification.LedgerCommands.ChangeLedgerRow;
import io.zhiben.hazard.rectification.LedgerCommands.FinishRow;
import io.zhiben.hazard.rectification.LedgerCommands.LedgerReason;
import io.zhiben.hazard.rectification.LedgerCommands.LinkHazard;
import io.zhiben.hazard.rectification.LedgerCommands.ReportRowHazard;
import io.zhiben.hazard.rectification.LedgerCommands.SurveyRow;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rows of ledgers. */
@Tag(name = "rectification-ledgers", description = "Ledgers of special rectifications (专项整治台账)")
@Path(LedgerRowResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LedgerRowResource {
  static final String BASE = "/api/hazard/v1/ledger-rows";
  private static final String FORBIDDEN_NOW = "The row's state or its closed ledger forbids it";

  private final LedgerQueries queries;
  private final RowDesk desk;
  private final RowHazardDesk hazards;
  private final IdempotentRequests idempotent;

  LedgerRowResource(
      LedgerQueries queries, RowDesk desk, RowHazardDesk hazards, IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.hazards = hazards;
    this.idempotent = idempotent;
  }

  @GET
  @Path("/{id}")
  @Requires(Right.RECTIFICATION_LEDGER_READ)
  @Operation(operationId = "readLedgerRow", summary = "One row with its photos")
  @APIResponseSchema(value = LedgerRowView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.row(id));
  }

  @POST
  @Path("/{id}/change")
  @Requires(Right.RECTIFICATION_LEDGER_FILL)
  @Operation(operationId = "changeLedgerRow", summary = "Write a row anew")
  @APIResponseSchema(value = LedgerRowView.class)
  @APIResponse(responseCode = "409", description = FORBIDDEN_NOW)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response change(@PathParam("id") UUID id, @NotNull @Valid ChangeLedgerRow command) {
    return tagged(desk.change(id, command.facts()));
  }

  @POST
  @Path("/{id}/survey")
  @Requires(Right.RECTIFICATION_LEDGER_FILL)
  @Operation(
      operationId = "surveyLedgerRow",
      summary = "Say that somebody looked at a listed object")
  @APIResponseSchema(value = LedgerRowView.class)
  @APIResponse(responseCode = "409", description = FORBIDDEN_NOW)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response survey(@PathParam("id") UUID id, @NotNull @Valid SurveyRow command) {
    return tagged(desk.survey(id, command));
  }

  @POST
  @Path("/{id}/start")
  @Requires(Right.RECTIFICATION_LEDGER_FILL)
  @Operation(operationId = "startLedgerRow", summary = "Say that the treatment has begun")
  @APIResponseSchema(value = LedgerRowView.class)
  @APIResponse(responseCode = "409", description = FORBIDDEN_NOW)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response start(@PathParam("id") UUID id) {
    return tagged(desk.start(id));
  }

  @POST
  @Path("/{id}/finish")
  @Requires(Right.RECTIFICATION_LEDGER_FILL)
  @Operation(
      operationId = "finishLedgerRow",
      summary = "End a row as rectified, removed or, with the reason, not needed")
  @APIResponseSchema(value = LedgerRowView.class)
  @APIResponse(
      responseCode = "409",
      description = "The state forbids it, evidence is missing, or its hazard is open")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response finish(@PathParam("id") UUID id, @NotNull @Valid FinishRow command) {
    return tagged(desk.finish(id, command));
  }

  @POST
  @Path("/{id}/reopen")
  @Requires(Right.RECTIFICATION_LEDGER_FILL)
  @Operation(operationId = "reopenLedgerRow", summary = "Take a row up again, with the reason")
  @APIResponseSchema(value = LedgerRowView.class)
  @APIResponse(responseCode = "409", description = FORBIDDEN_NOW)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response reopen(@PathParam("id") UUID id, @NotNull @Valid LedgerReason command) {
    return tagged(desk.reopen(id, command.reason().strip()));
  }

  @POST
  @Path("/{id}/link-hazard")
  @Requires(Right.RECTIFICATION_LEDGER_FILL)
  @Operation(operationId = "linkLedgerRowHazard", summary = "Link a hazard that is known")
  @APIResponseSchema(value = LedgerRowView.class)
  @APIResponse(responseCode = "409", description = "The row has its hazard already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response link(@PathParam("id") UUID id, @NotNull @Valid LinkHazard command) {
    return tagged(hazards.link(id, command.hazardId()));
  }

  @POST
  @Path("/{id}/report-hazard")
  @Requires(Right.HAZARD_REPORT)
  @Operation(
      operationId = "reportLedgerRowHazard",
      summary = "Report what was found as a hazard; its life goes on there")
  @APIResponseSchema(value = LedgerRowView.class)
  @APIResponse(responseCode = "409", description = "The row has its hazard already")
  @Parameter(ref = ApiDocument.IF_MATCH_AND_IDEMPOTENCY_KEY)
  public Response report(@PathParam("id") UUID id, @NotNull @Valid ReportRowHazard command) {
    return tagged(idempotent.once(command, LedgerRowView.class, () -> hazards.report(id, command)));
  }

  private static Response tagged(LedgerRowView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
