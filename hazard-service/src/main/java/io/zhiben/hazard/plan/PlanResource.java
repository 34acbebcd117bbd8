package io.zhiben.hazard.plan;

import io.zhiben.contracts.access.Right;
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
import jakarta.ws.rs.QueryParam;
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

/** Plans of inspections. */
@Tag(name = "inspection-plans", description = "Yearly plans and campaigns with their targets")
@Path(PlanResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlanResource {
  static final String BASE = "/api/hazard/v1/inspection-plans";

  private final PlanQueries queries;
  private final PlanDesk desk;
  private final TargetDesk targetDesk;
  private final ApprovalDesk approval;
  private final SharedTargetQueries shared;
  private final IdempotentRequests idempotent;

  PlanResource(
      PlanQueries queries,
      PlanDesk desk,
      TargetDesk targetDesk,
      ApprovalDesk approval,
      SharedTargetQueries shared,
      IdempotentRequests idempotent) {
    this.approval = approval;
    this.shared = shared;
    this.targetDesk = targetDesk;
    this.queries = queries;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.INSPECTION_PLAN_READ)
  @Operation(
      operationId = "listInspectionPlans",
      summary = "Plans of inspections by filter and order, with how far they are")
  public Page<PlanView> list(
      @Valid @BeanParam PlanFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.INSPECTION_PLAN_WRITE)
  @Operation(
      operationId = "makeInspectionPlan",
      summary = "Make a plan of a year or a campaign with the enterprises that are to be inspected")
  @APIResponseSchema(value = PlanView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response make(@NotNull @Valid MakePlan command) {
    PlanView made = idempotent.once(command, PlanView.class, () -> desk.make(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/shared-targets")
  @Requires(Right.INSPECTION_PLAN_READ)
  @Operation(
      operationId = "listSharedPlanTargets",
      summary =
          "Enterprises that several open plans want to inspect, with this year's visits: one joint"
              + " inspection would do for all")
  @APIResponseSchema(value = SharedTargets.class)
  public SharedTargets shared(@QueryParam("region") String region) {
    return shared.list(region);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.INSPECTION_PLAN_READ)
  @Operation(operationId = "readInspectionPlan", summary = "One plan with how far it is")
  @APIResponseSchema(value = PlanView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @GET
  @Path("/{id}/targets")
  @Requires(Right.INSPECTION_PLAN_READ)
  @Operation(
      operationId = "listPlanTargets",
      summary = "The enterprises of a plan, with the first inspection that counted for it")
  public Page<PlanTargetView> targets(
      @PathParam("id") UUID id,
      @QueryParam("inspected") Boolean inspected,
      @QueryParam("window") Integer window,
      @Valid @BeanParam PageRequest page) {
    return queries.targets(id, inspected, window, page);
  }

  @POST
  @Path("/{id}/targets")
  @Requires(Right.INSPECTION_PLAN_WRITE)
  @Operation(
      operationId = "addPlanTargets",
      summary = "Take enterprises into a plan, with the reason")
  @APIResponseSchema(value = PlanView.class)
  @APIResponse(responseCode = "409", description = "The plan is closed")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response addTargets(@PathParam("id") UUID id, @NotNull @Valid ChangeTargets command) {
    return tagged(targetDesk.add(id, command));
  }

  @POST
  @Path("/{id}/remove-targets")
  @Requires(Right.INSPECTION_PLAN_WRITE)
  @Operation(
      operationId = "removePlanTargets",
      summary = "Take enterprises out of a plan, with the reason; what they owed before stays")
  @APIResponseSchema(value = PlanView.class)
  @APIResponse(responseCode = "409", description = "The plan is closed")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response removeTargets(@PathParam("id") UUID id, @NotNull @Valid ChangeTargets command) {
    return tagged(targetDesk.remove(id, command));
  }

  @GET
  @Path("/{id}/changes")
  @Requires(Right.INSPECTION_PLAN_READ)
  @Operation(
      operationId = "listPlanChanges",
      summary = "The enterprises that came into a plan or left it, the newest first")
  public Page<PlanChangeView> changes(
      @PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
    return queries.changes(id, page);
  }

  @GET
  @Path("/{id}/windows")
  @Requires(Right.INSPECTION_PLAN_READ)
  @Operation(
      operationId = "listPlanWindows",
      summary = "The windows of a plan with how far each is; one for a plan that doesn't recur")
  public List<WindowView> windows(@PathParam("id") UUID id) {
    return queries.windows(id);
  }

  @POST
  @Path("/{id}/close")
  @Requires(Right.INSPECTION_PLAN_WRITE)
  @Operation(
      operationId = "closeInspectionPlan",
      summary = "End a plan with the reason; inspections don't count for it any more")
  @APIResponseSchema(value = PlanView.class)
  @APIResponse(responseCode = "409", description = "It is closed already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response close(@PathParam("id") UUID id, @NotNull @Valid ClosePlan command) {
    return tagged(desk.close(id, command));
  }

  @POST
  @Path("/{id}/approve")
  @Requires(Right.INSPECTION_PLAN_APPROVE)
  @Operation(
      operationId = "approveInspectionPlan",
      summary = "Approve a plan; inspections count for it from then on")
  @APIResponseSchema(value = PlanView.class)
  @APIResponse(responseCode = "409", description = "It is approved already, or closed")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response approve(@PathParam("id") UUID id, @Valid ApprovePlan command) {
    return tagged(approval.approve(id));
  }

  @POST
  @Path("/{id}/publish")
  @Requires(Right.INSPECTION_PLAN_APPROVE)
  @Operation(
      operationId = "publishInspectionPlan",
      summary = "Make a plan public, without the enterprises in it")
  @APIResponseSchema(value = PlanView.class)
  @APIResponse(responseCode = "409", description = "It is not approved, public already, or closed")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response publish(@PathParam("id") UUID id, @Valid PublishPlan command) {
    return tagged(approval.publish(id));
  }

  /** Nothing more is to be said. */
  record ApprovePlan() {}

  /** Nothing more is to be said. */
  record PublishPlan() {}

  private static Response tagged(PlanView plan) {
    return Etags.tag(Response.ok(plan), plan.version()).build();
  }
}
