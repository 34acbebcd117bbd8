package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.hazard.HazardCommands.AssignHazard;
import io.zhiben.hazard.hazard.HazardCommands.GiveReason;
import io.zhiben.hazard.hazard.HazardCommands.PlanRectification;
import io.zhiben.hazard.hazard.HazardCommands.ReportHazard;
import io.zhiben.hazard.hazard.HazardCommands.VerifyHazard;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hazards up to the enterprise's turn. */
@Tag(name = "hazards", description = "Hazards from the report to sign-off")
@Path(HazardResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HazardResource {
  static final String BASE = "/api/hazard/v1/hazards";

  private final HazardQueries queries;
  private final ReportLane lane;
  private final ReportDesk reports;
  private final GradingDesk grading;
  private final IdempotentRequests idempotent;

  HazardResource(
      HazardQueries queries,
      ReportLane lane,
      ReportDesk reports,
      GradingDesk grading,
      IdempotentRequests idempotent) {
    this.queries = queries;
    this.lane = lane;
    this.reports = reports;
    this.grading = grading;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.HAZARD_READ)
  @Operation(operationId = "listHazards", summary = "Hazards by filter, search and order")
  public Page<HazardRow> list(
      @Valid @BeanParam HazardFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.HAZARD_REPORT)
  @Operation(
      operationId = "reportHazard",
      summary = "Report a hazard that was found outside an inspection")
  @APIResponseSchema(value = HazardView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response report(@NotNull @Valid ReportHazard command) {
    HazardView made =
        lane.report(command, idempotent.keyOf(command))
            .orElseGet(
                () -> idempotent.once(command, HazardView.class, () -> reports.report(command)));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.HAZARD_READ)
  @Operation(
      operationId = "readHazard",
      summary = "Everything about one hazard, with its timeline and what the caller may do next")
  @APIResponseSchema(value = HazardView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @POST
  @Path("/{id}/verify")
  @Requires(Right.HAZARD_VERIFY)
  @Operation(
      operationId = "verifyHazard",
      summary = "Confirm a hazard and grade it; a major one names the clause that it breaks")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of the hazard forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response verify(@PathParam("id") UUID id, @NotNull @Valid VerifyHazard command) {
    return tagged(grading.verify(id, command));
  }

  @POST
  @Path("/{id}/plan")
  @Requires(Right.HAZARD_PLAN)
  @Operation(
      operationId = "planRectification",
      summary =
          "Say who removes the hazard, how, with which money, until when, and what is done meanwhile")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of the hazard forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response plan(@PathParam("id") UUID id, @NotNull @Valid PlanRectification command) {
    return tagged(grading.plan(id, command));
  }

  @POST
  @Path("/{id}/assign")
  @Requires(Right.HAZARD_ASSIGN)
  @Operation(
      operationId = "assignHazard",
      summary = "Hand the hazard to the enterprise; a major one needs its five elements before")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of the hazard forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response assign(@PathParam("id") UUID id, @NotNull @Valid AssignHazard command) {
    return tagged(grading.assign(id, command));
  }

  @POST
  @Path("/{id}/withdraw")
  @Requires(Right.HAZARD_WITHDRAW)
  @Operation(
      operationId = "withdrawHazard",
      summary = "Take back what is no hazard, with the reason")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of the hazard forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid GiveReason command) {
    return tagged(grading.withdraw(id, command));
  }

  @POST
  @Path("/{id}/reject")
  @Requires(Right.HAZARD_VERIFY)
  @Operation(
      operationId = "rejectHazard",
      summary = "Say that what was reported is no hazard, with the reason")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of the hazard forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response reject(@PathParam("id") UUID id, @NotNull @Valid GiveReason command) {
    return tagged(grading.reject(id, command));
  }

  static Response tagged(HazardView hazard) {
    return Etags.tag(Response.ok(hazard), hazard.version()).build();
  }
}
