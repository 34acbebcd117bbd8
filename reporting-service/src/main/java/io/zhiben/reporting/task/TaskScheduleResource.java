package io.zhiben.reporting.task;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.reporting.task.TaskCommands.WriteSteps;
import io.zhiben.reporting.task.TaskSchedule.Schedule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A task's own steps, laid backwards from its last day. */
@Tag(name = "plan-tasks")
@Path("/api/reporting/v1/plans/{plan}/task-schedules/{task}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TaskScheduleResource {
  private final TaskSchedule schedule;

  TaskScheduleResource(TaskSchedule schedule) {
    this.schedule = schedule;
  }

  @GET
  @Requires(Right.TASK_READ)
  @Operation(
      operationId = "readPlanTaskSchedule",
      summary = "When its steps and the tasks before it have to begin at the latest")
  @APIResponseSchema(value = Schedule.class)
  public Response get(
      @PathParam("plan") String plan,
      @PathParam("task") String task,
      @Context HttpHeaders headers) {
    return tagged(schedule.get(plan, task, TaskResource.localeOf(headers)));
  }

  @PUT
  @Requires(Right.TASK_WORK)
  @Operation(
      operationId = "writePlanTaskSteps",
      summary = "Write its own steps, whole, as a unit that leads it or as the office")
  @APIResponseSchema(value = Schedule.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response write(
      @PathParam("plan") String plan,
      @PathParam("task") String task,
      @NotNull @Valid WriteSteps command,
      @Context HttpHeaders headers) {
    return tagged(schedule.write(plan, task, command.steps(), TaskResource.localeOf(headers)));
  }

  private static Response tagged(Schedule one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
