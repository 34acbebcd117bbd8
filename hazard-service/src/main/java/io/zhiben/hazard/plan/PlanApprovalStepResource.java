package io.zhiben.hazard.plan;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import jakarta.validation.Valid;
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

/** Steps of leaders with plans. */
@Tag(name = "inspection-plans")
@Path(PlanResource.BASE + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlanApprovalStepResource {
  private final ApprovalDesk desk;

  PlanApprovalStepResource(ApprovalDesk desk) {
    this.desk = desk;
  }

  /** Nothing more is to be said. */
  record ApprovePlan() {}

  /** Nothing more is to be said. */
  record PublishPlan() {}

  @POST
  @Path("/approve")
  @Requires(Right.INSPECTION_PLAN_APPROVE)
  @Operation(
      operationId = "approveInspectionPlan",
      summary = "Approve a plan; inspections count for it from then on")
  @APIResponseSchema(value = PlanView.class)
  @APIResponse(responseCode = "409", description = "It is approved already, or closed")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response approve(@PathParam("id") UUID id, @Valid ApprovePlan command) {
    return tagged(desk.approve(id));
  }

  @POST
  @Path("/publish")
  @Requires(Right.INSPECTION_PLAN_APPROVE)
  @Operation(
      operationId = "publishInspectionPlan",
      summary = "Make a plan public, without the enterprises in it")
  @APIResponseSchema(value = PlanView.class)
  @APIResponse(responseCode = "409", description = "It is not approved, public already, or closed")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response publish(@PathParam("id") UUID id, @Valid PublishPlan command) {
    return tagged(desk.publish(id));
  }

  private static Response tagged(PlanView plan) {
    return Etags.tag(Response.ok(plan), plan.version()).build();
  }
}
