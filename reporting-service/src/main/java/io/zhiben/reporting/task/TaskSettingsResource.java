package io.zhiben.reporting.task;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the office of a plan decides about its deadlines. */
@Tag(name = "plan-tasks")
@Path("/api/reporting/v1/plans/{plan}/task-settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TaskSettingsResource {
  private final PlanReach reach;
  private final TaskSettings settings;
  private final Clock clock;

  TaskSettingsResource(PlanReach reach, TaskSettings settings, Clock clock) {
    this.reach = reach;
    this.settings = settings;
    this.clock = clock;
  }

  @GET
  @Transactional
  @Requires(Right.TASK_READ)
  @Operation(operationId = "readPlanTaskSettings", summary = "What counts for the plan's deadlines")
  @APIResponseSchema(value = TaskSettings.Kept.class)
  public Response get(@PathParam("plan") String plan) {
    reach.require(plan, LocalDate.now(clock));
    return tagged(settings.of(plan));
  }

  @PUT
  @Transactional
  @Requires(Right.TASK_CONFIRM)
  @Operation(
      operationId = "setPlanTaskSettings",
      summary = "Say when a task is due soon, when it is urged, and until when own plans are owed")
  @APIResponseSchema(value = TaskSettings.Kept.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response set(
      @PathParam("plan") String plan, @NotNull @Valid TaskCommands.Settings command) {
    return tagged(settings.set(reach.require(plan, LocalDate.now(clock)), command));
  }

  private static Response tagged(TaskSettings.Kept kept) {
    return Etags.tag(Response.ok(kept), kept.version()).build();
  }
}
