package io.zhiben.reporting.subplan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.problem.ProblemTexts;
import io.zhiben.reporting.subplan.SubPlanCommands.Remind;
import io.zhiben.reporting.subplan.SubPlanCommands.Return;
import io.zhiben.reporting.subplan.SubPlanCommands.Submit;
import io.zhiben.reporting.subplan.SubPlanViews.Matrix;
import io.zhiben.reporting.subplan.SubPlanViews.View;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Own plans of a plan's units (各自方案). */
@Tag(name = "sub-plans", description = "Own plans of a plan's units")
@Path("/api/reporting/v1/plans/{plan}/sub-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SubPlanResource {
  private static final String WRONG_STATE = "It stands where the step is not possible";

  private final SubPlanDesk desk;

  SubPlanResource(SubPlanDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Right.TASK_READ)
  @Operation(
      operationId = "listSubPlans",
      summary = "Which units have handed in a plan of their own, and which are late")
  public Matrix matrix(@PathParam("plan") String plan, @Context HttpHeaders headers) {
    return desk.matrix(plan, localeOf(headers));
  }

  @POST
  @Path("/{unit}/submit")
  @Requires(Right.TASK_WORK)
  @Operation(operationId = "submitSubPlan", summary = "Hand it in as the unit")
  @APIResponseSchema(value = View.class)
  @APIResponse(responseCode = "409", description = WRONG_STATE)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response submit(
      @PathParam("plan") String plan,
      @PathParam("unit") String unit,
      @NotNull @Valid Submit command,
      @Context HttpHeaders headers) {
    return tagged(desk.submit(plan, unit, command, localeOf(headers)));
  }

  @POST
  @Path("/{unit}/approve")
  @Requires(Right.TASK_CONFIRM)
  @Operation(operationId = "approveSubPlan", summary = "Approve it as the office")
  @APIResponseSchema(value = View.class)
  @APIResponse(responseCode = "409", description = WRONG_STATE)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response approve(
      @PathParam("plan") String plan,
      @PathParam("unit") String unit,
      @Context HttpHeaders headers) {
    return tagged(desk.decide(plan, unit, null, localeOf(headers)));
  }

  @POST
  @Path("/{unit}/return")
  @Requires(Right.TASK_CONFIRM)
  @Operation(operationId = "returnSubPlan", summary = "Return it as the office, with a reason")
  @APIResponseSchema(value = View.class)
  @APIResponse(responseCode = "409", description = WRONG_STATE)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response giveBack(
      @PathParam("plan") String plan,
      @PathParam("unit") String unit,
      @NotNull @Valid Return command,
      @Context HttpHeaders headers) {
    return tagged(desk.decide(plan, unit, command.reason(), localeOf(headers)));
  }

  @POST
  @Path("/{unit}/remind")
  @Requires(Right.TASK_CONFIRM)
  @Operation(operationId = "remindOfSubPlan", summary = "Remind the unit; once a day")
  @APIResponseSchema(value = View.class)
  @APIResponse(responseCode = "409", description = WRONG_STATE)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response remind(
      @PathParam("plan") String plan,
      @PathParam("unit") String unit,
      @NotNull @Valid Remind command,
      @Context HttpHeaders headers) {
    return tagged(desk.remind(plan, unit, command.note(), localeOf(headers)));
  }

  private static Locale localeOf(HttpHeaders headers) {
    return ProblemTexts.localeOf(headers.getAcceptableLanguages());
  }

  private static Response tagged(View one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
