package io.zhiben.hazard.internalreport;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.internalreport.InternalCommands.ConfirmReport;
import io.zhiben.hazard.internalreport.InternalCommands.EnterReport;
import io.zhiben.hazard.internalreport.InternalCommands.RegisterScheme;
import io.zhiben.hazard.internalreport.InternalCommands.RejectReport;
import io.zhiben.hazard.internalreport.InternalQueries.InternalFigures;
import io.zhiben.hazard.internalreport.InternalQueries.SchemeRow;
import io.zhiben.hazard.internalreport.InternalReport.ReportView;
import io.zhiben.hazard.internalreport.Scheme.SchemeView;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Internal reporting and its rewards. */
@Tag(
    name = "internal-reports",
    description = "What enterprises' own people report, and its rewards")
@Path(InternalReportResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class InternalReportResource {
  static final String BASE = "/api/hazard/v1/internal-reports";

  private final InternalDesk desk;
  private final InternalQueries queries;
  private final IdempotentRequests idempotent;

  InternalReportResource(
      InternalDesk desk, InternalQueries queries, IdempotentRequests idempotent) {
    this.desk = desk;
    this.queries = queries;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.INTERNAL_REPORT_READ)
  @Operation(operationId = "listInternalReports", summary = "Internal reports by filter and order")
  public Page<ReportView> list(
      @QueryParam("region") @Pattern(regexp = "\\d{12}") String region,
      @QueryParam("enterprise") UUID enterprise,
      @QueryParam("state") InternalReport.State state,
      @Valid @BeanParam PageRequest page) {
    return queries.list(region, enterprise, state, page);
  }

  @POST
  @Requires(Right.INTERNAL_REPORT_WRITE)
  @Operation(
      operationId = "enterInternalReport",
      summary = "Enter what somebody in the enterprise reported or suggested, without his name")
  @APIResponseSchema(value = ReportView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "The enterprise has no scheme")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response enter(@NotNull @Valid EnterReport command) {
    ReportView made = idempotent.once(command, ReportView.class, () -> desk.enter(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/figures")
  @Requires(Right.INTERNAL_REPORT_READ)
  @Operation(
      operationId = "countInternalReports",
      summary = "Share of enterprises with a scheme, reports per 100 workers, sums")
  public InternalFigures figures(
      @QueryParam("region") @Pattern(regexp = "\\d{12}") String region,
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to) {
    return queries.figures(region, from, to);
  }

  @GET
  @Path("/schemes/{enterpriseId}")
  @Requires(Right.INTERNAL_REPORT_READ)
  @Operation(operationId = "readInternalScheme", summary = "The scheme of an enterprise")
  @APIResponseSchema(value = SchemeView.class)
  public Response scheme(@PathParam("enterpriseId") UUID enterpriseId) {
    SchemeView found = queries.scheme(enterpriseId);
    return Etags.tag(Response.ok(found), found.version()).build();
  }

  @GET
  @Path("/schemes")
  @Requires(Right.INTERNAL_REPORT_READ)
  @Operation(operationId = "listInternalSchemes", summary = "Schemes of enterprises")
  public Page<SchemeRow> schemes(
      @QueryParam("region") @Pattern(regexp = "\\d{12}") String region,
      @QueryParam("approved") Boolean approved,
      @Valid @BeanParam PageRequest page) {
    return queries.schemes(region, approved, page);
  }

  @POST
  @Path("/schemes/{enterpriseId}/approve")
  @Requires(Right.INTERNAL_SCHEME_APPROVE)
  @Operation(operationId = "approveInternalScheme", summary = "Find the scheme good, as the office")
  @APIResponseSchema(value = SchemeView.class)
  @APIResponse(responseCode = "409", description = "Approved already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response approve(@PathParam("enterpriseId") UUID enterpriseId) {
    SchemeView done = desk.approve(enterpriseId);
    return Etags.tag(Response.ok(done), done.version()).build();
  }

  @POST
  @Path("/schemes")
  @Requires(Right.INTERNAL_REPORT_WRITE)
  @Operation(
      operationId = "registerInternalScheme",
      summary = "Register the scheme of an enterprise; a change needs If-Match")
  @APIResponseSchema(value = SchemeView.class)
  @APIResponse(responseCode = "412", description = "It has changed since")
  @APIResponse(responseCode = "428", description = "There is one already, and If-Match is missing")
  public Response register(@NotNull @Valid RegisterScheme command) {
    SchemeView made = desk.register(command);
    return Etags.tag(Response.ok(made), made.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.INTERNAL_REPORT_READ)
  @Operation(operationId = "readInternalReport", summary = "One internal report")
  @APIResponseSchema(value = ReportView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @POST
  @Path("/{id}/confirm")
  @Requires(Right.INTERNAL_REPORT_WRITE)
  @Operation(
      operationId = "confirmInternalReport",
      summary = "It is so: the reward within the scheme, and a hazard if it leads to one")
  @APIResponseSchema(value = ReportView.class)
  @APIResponse(responseCode = "409", description = "Decided already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response confirm(@PathParam("id") UUID id, @NotNull @Valid ConfirmReport command) {
    return tagged(desk.confirm(id, command));
  }

  @POST
  @Path("/{id}/reject")
  @Requires(Right.INTERNAL_REPORT_WRITE)
  @Operation(operationId = "rejectInternalReport", summary = "It is not so, with the reason")
  @APIResponseSchema(value = ReportView.class)
  @APIResponse(responseCode = "409", description = "Decided already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response reject(@PathParam("id") UUID id, @NotNull @Valid RejectReport command) {
    return tagged(desk.reject(id, command));
  }

  private static Response tagged(ReportView report) {
    return Etags.tag(Response.ok(report), report.version()).build();
  }
}
