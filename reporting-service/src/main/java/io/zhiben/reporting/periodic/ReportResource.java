package io.zhiben.reporting.periodic;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.reporting.periodic.ReportCommands.BeginReport;
import io.zhiben.reporting.periodic.ReportCommands.ReturnReport;
import io.zhiben.reporting.periodic.ReportCommands.ReviseReport;
import io.zhiben.reporting.periodic.ReportCommands.SaveReport;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Periodic reports of units, and the consolidated ones of offices. */
@Tag(name = "periodic-reports", description = "What units report by their plan, and when")
@Path(ReportResource.BASE)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportResource {
  static final String BASE = "/api/reporting/v1/periodic-reports";

  private final ReportBoard board;
  private final ReportViews views;
  private final ReportDesk desk;
  private final IdempotentRequests idempotent;

  ReportResource(
      ReportBoard board, ReportViews views, ReportDesk desk, IdempotentRequests idempotent) {
    this.board = board;
    this.views = views;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.REPORT_READ)
  @Operation(
      operationId = "listPeriodicReports",
      summary = "What units owe by their plans, begun or not, late or missing; latest due first")
  public List<ReportRow> list(@Valid @BeanParam ReportFilter filter) {
    return board.list(filter);
  }

  @POST
  @Requires(Right.REPORT_WRITE)
  @Operation(
      operationId = "beginPeriodicReport",
      summary = "Begin a unit's report of a window, or the consolidated one")
  @APIResponseSchema(value = ReportView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "It is begun, or the consolidated one went up")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response begin(@NotNull @Valid BeginReport command) {
    ReportView made =
        idempotent.once(command, ReportView.class, () -> views.get(desk.begin(command)));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.REPORT_READ)
  @Operation(
      operationId = "readPeriodicReport",
      summary = "One report with its cells and what changed since the last accepted one")
  @APIResponseSchema(value = ReportView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(id);
  }

  @PUT
  @Path("/{id}/cells")
  @Requires(Right.REPORT_WRITE)
  @Operation(operationId = "savePeriodicReport", summary = "Keep what people say in some cells")
  @APIResponseSchema(value = ReportView.class)
  @APIResponse(responseCode = "409", description = "A cell is not open, or the report is in")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response save(@PathParam("id") UUID id, @NotNull @Valid SaveReport command) {
    return tagged(desk.save(id, command.cells()));
  }

  @POST
  @Path("/{id}/submit")
  @Requires(Right.REPORT_WRITE)
  @Operation(
      operationId = "submitPeriodicReport",
      summary = "Hand a unit's report in to its office")
  @APIResponseSchema(value = ReportView.class)
  @APIResponse(responseCode = "409", description = "It is in, locked, or the unit has no contact")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response submit(@PathParam("id") UUID id) {
    return tagged(desk.submit(id, false));
  }

  @POST
  @Path("/{id}/submit-up")
  @Requires(Right.REPORT_SUBMIT_UP)
  @Operation(
      operationId = "submitPeriodicReportUp",
      summary = "Hand the consolidated report in to the level above, which locks the units' ones")
  @APIResponseSchema(value = ReportView.class)
  @APIResponse(responseCode = "409", description = "It is in, or there is no level above")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response submitUp(@PathParam("id") UUID id) {
    return tagged(desk.submit(id, true));
  }

  @POST
  @Path("/{id}/return")
  @Requires(Right.REPORT_ACCEPT)
  @Operation(
      operationId = "returnPeriodicReport",
      summary =
          "Give single cells back, each with the reason; only these open again. While the"
              + " consolidated report is back, an accepted report opens so in a later edition")
  @APIResponseSchema(value = ReportView.class)
  @APIResponse(
      responseCode = "409",
      description = "It is not in, or locked, or the consolidated report's cell is not back")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response giveBack(@PathParam("id") UUID id, @NotNull @Valid ReturnReport command) {
    return tagged(desk.giveBack(id, command.cells()));
  }

  @POST
  @Path("/{id}/accept")
  @Requires(Right.REPORT_ACCEPT)
  @Operation(operationId = "acceptPeriodicReport", summary = "Accept what was handed in")
  @APIResponseSchema(value = ReportView.class)
  @APIResponse(responseCode = "409", description = "It is not in, or locked")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response accept(@PathParam("id") UUID id) {
    return tagged(desk.accept(id));
  }

  @POST
  @Path("/{id}/revise")
  @Requires(Right.REPORT_WRITE)
  @Operation(
      operationId = "revisePeriodicReport",
      summary = "Begin a later edition of an accepted report, with a reason")
  @APIResponseSchema(value = ReportView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "It is not accepted, or locked")
  @Parameter(ref = ApiDocument.IF_MATCH_AND_IDEMPOTENCY_KEY)
  public Response revise(@PathParam("id") UUID id, @NotNull @Valid ReviseReport command) {
    ReportView made =
        idempotent.once(
            command, ReportView.class, () -> views.get(desk.revise(id, command.reason())));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  private Response tagged(UUID id) {
    ReportView view = views.get(id);
    return Etags.tag(Response.ok(view), view.version()).build();
  }
}
