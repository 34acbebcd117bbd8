package io.zhiben.hazard.rectification;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.rectification.LedgerCommands.AddLedgerRow;
import io.zhiben.hazard.rectification.LedgerCommands.LedgerReason;
import io.zhiben.hazard.rectification.LedgerCommands.SetTotals;
import io.zhiben.hazard.rectification.LedgerCommands.WriteLedger;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.sheet.SheetFile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ledgers of special rectifications. */
@Tag(name = "rectification-ledgers", description = "Ledgers of special rectifications (专项整治台账)")
@Path(LedgerResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LedgerResource {
  static final String BASE = "/api/hazard/v1/rectification-ledgers";

  private final LedgerQueries queries;
  private final LedgerDesk desk;
  private final RowDesk rowDesk;
  private final TotalDesk totals;
  private final LedgerCountQuery counts;
  private final LedgerExport export;
  private final IdempotentRequests idempotent;

  LedgerResource(
      LedgerQueries queries,
      LedgerDesk desk,
      RowDesk rowDesk,
      TotalDesk totals,
      LedgerCountQuery counts,
      LedgerExport export,
      IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.rowDesk = rowDesk;
    this.totals = totals;
    this.counts = counts;
    this.export = export;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.RECTIFICATION_LEDGER_READ)
  @Operation(
      operationId = "listRectificationLedgers",
      summary = "Ledgers by filter and order: of the caller's place, of those below and above it")
  public Page<LedgerView> list(
      @Valid @BeanParam LedgerFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.RECTIFICATION_LEDGER_ISSUE)
  @Operation(
      operationId = "issueRectificationLedger",
      summary = "Issue a ledger; the places below fill it in")
  @APIResponseSchema(value = LedgerView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response make(@NotNull @Valid WriteLedger command) {
    LedgerView made = idempotent.once(command, LedgerView.class, () -> desk.make(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.RECTIFICATION_LEDGER_READ)
  @Operation(operationId = "readRectificationLedger", summary = "One ledger with how far it is")
  @APIResponseSchema(value = LedgerView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @POST
  @Path("/{id}/change")
  @Requires(Right.RECTIFICATION_LEDGER_ISSUE)
  @Operation(
      operationId = "changeRectificationLedger",
      summary = "Write a ledger anew; what rows name stays in it")
  @APIResponseSchema(value = LedgerView.class)
  @APIResponse(responseCode = "409", description = "It is closed, or rows name what would go")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response change(@PathParam("id") UUID id, @NotNull @Valid WriteLedger command) {
    return tagged(desk.change(id, command));
  }

  @POST
  @Path("/{id}/close")
  @Requires(Right.RECTIFICATION_LEDGER_ISSUE)
  @Operation(
      operationId = "closeRectificationLedger",
      summary = "Close a ledger with the reason; it is only read from then on")
  @APIResponseSchema(value = LedgerView.class)
  @APIResponse(responseCode = "409", description = "It is closed already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response close(@PathParam("id") UUID id, @NotNull @Valid LedgerReason command) {
    return tagged(desk.close(id, command.reason().strip()));
  }

  @GET
  @Path("/{id}/counts")
  @Requires(Right.RECTIFICATION_LEDGER_READ)
  @Operation(
      operationId = "countRectificationLedger",
      summary = "A ledger by category, phase, department, community and year")
  public LedgerCounts counts(@PathParam("id") UUID id, @QueryParam("region") String region) {
    return counts.of(id, region);
  }

  @POST
  @Path("/{id}/totals")
  @Requires(Right.RECTIFICATION_LEDGER_FILL)
  @Operation(
      operationId = "setLedgerTotals",
      summary = "Say how many objects communities or towns have in all; said again it is replaced")
  @APIResponseSchema(value = LedgerCounts.class)
  @APIResponse(responseCode = "409", description = "The ledger is closed")
  public Response totals(@PathParam("id") UUID id, @NotNull @Valid SetTotals command) {
    return Response.ok(totals.set(id, command)).build();
  }

  @GET
  @Path("/{id}/rows")
  @Requires(Right.RECTIFICATION_LEDGER_READ)
  @Operation(operationId = "listLedgerRows", summary = "Rows of a ledger by filter and order")
  public Page<LedgerRowView> rows(
      @PathParam("id") UUID id,
      @Valid @BeanParam LedgerRowFilter filter,
      @Valid @BeanParam PageRequest page) {
    return queries.rows(id, filter, page);
  }

  @POST
  @Path("/{id}/rows")
  @Requires(Right.RECTIFICATION_LEDGER_FILL)
  @Operation(operationId = "addLedgerRow", summary = "Take an object into a ledger")
  @APIResponseSchema(value = LedgerRowView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "The ledger is closed")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response add(@PathParam("id") UUID id, @NotNull @Valid AddLedgerRow command) {
    LedgerRowView added =
        idempotent.once(command, LedgerRowView.class, () -> rowDesk.add(id, command));
    URI location = URI.create(LedgerRowResource.BASE + "/" + added.id());
    return Etags.tag(Response.created(location).entity(added), added.version()).build();
  }

  @GET
  @Path("/{id}/export")
  @Produces(SheetFile.MEDIA_TYPE)
  @Requires(Right.RECTIFICATION_LEDGER_EXPORT)
  @Operation(
      operationId = "exportLedgerRows",
      summary = "A ledger's rows by filter as a workbook; the export is audited")
  @APIResponse(responseCode = "200", description = "A workbook")
  public Response export(@PathParam("id") UUID id, @Valid @BeanParam LedgerRowFilter filter) {
    LedgerExport.Workbook workbook = export.export(id, filter);
    return SheetFile.attachment(workbook.content(), workbook.fileName());
  }

  private static Response tagged(LedgerView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
