package io.zhiben.reporting.task;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.reporting.task.TaskCommands.AddEvidence;
import io.zhiben.reporting.task.TaskCommands.Note;
import io.zhiben.reporting.task.TaskCommands.Step;
import io.zhiben.reporting.task.TaskViews.View;
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

/** One task of a plan, as one unit owes it in one window. */
@Tag(name = "plan-tasks")
@Path("/api/reporting/v1/plans/{plan}/task-items/{task}/{unit}/{window}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TaskWorkResource {
  private static final String WRONG_STATE = "It stands where the step is not possible";

  private final TaskDesk desk;

  TaskWorkResource(TaskDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Right.TASK_READ)
  @Operation(operationId = "readPlanTask", summary = "One item with its evidence and history")
  @APIResponseSchema(value = View.class)
  public Response get(
      @PathParam("plan") String plan,
      @PathParam("task") String task,
      @PathParam("unit") String unit,
      @PathParam("window") String window,
      @Context HttpHeaders headers) {
    return tagged(
        desk.get(plan, new Occurrence.Key(task, unit, window), TaskResource.localeOf(headers)));
  }

  @POST
  @Path("/begin")
  @Requires(Right.TASK_WORK)
  @Operation(operationId = "beginPlanTask", summary = "Begin it, as the unit that leads it")
  @APIResponseSchema(value = View.class)
  @APIResponse(responseCode = "409", description = "It was begun before")
  public Response begin(
      @PathParam("plan") String plan,
      @PathParam("task") String task,
      @PathParam("unit") String unit,
      @PathParam("window") String window,
      @NotNull @Valid Step command,
      @Context HttpHeaders headers) {
    return tagged(
        desk.begin(
            plan,
            new Occurrence.Key(task, unit, window),
            command.note(),
            TaskResource.localeOf(headers)));
  }

  @POST
  @Path("/progress")
  @Requires(Right.TASK_WORK)
  @Operation(operationId = "reportProgressOfPlanTask", summary = "Say how far it is")
  @APIResponseSchema(value = View.class)
  @APIResponse(responseCode = "409", description = WRONG_STATE)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response progress(
      @PathParam("plan") String plan,
      @PathParam("task") String task,
      @PathParam("unit") String unit,
      @PathParam("window") String window,
      @NotNull @Valid Note command,
      @Context HttpHeaders headers) {
    return step(
        plan, new Occurrence.Key(task, unit, window), TaskVerb.PROGRESS, command.note(), headers);
  }

  @POST
  @Path("/comment")
  @Requires(Right.TASK_WORK)
  @Operation(
      operationId = "commentPlanTask",
      summary = "Say something about it, as a unit that leads or helps, or as the office")
  @APIResponseSchema(value = View.class)
  @APIResponse(responseCode = "409", description = WRONG_STATE)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response comment(
      @PathParam("plan") String plan,
      @PathParam("task") String task,
      @PathParam("unit") String unit,
      @PathParam("window") String window,
      @NotNull @Valid Note command,
      @Context HttpHeaders headers) {
    return step(
        plan, new Occurrence.Key(task, unit, window), TaskVerb.COMMENT, command.note(), headers);
  }

  @POST
  @Path("/evidence")
  @Requires(Right.TASK_WORK)
  @Operation(
      operationId = "addEvidenceToPlanTask",
      summary =
          "Add a document, list, report or pictures by title and number, as a unit that leads or helps")
  @APIResponseSchema(value = View.class)
  @APIResponse(responseCode = "409", description = WRONG_STATE)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response addEvidence(
      @PathParam("plan") String plan,
      @PathParam("task") String task,
      @PathParam("unit") String unit,
      @PathParam("window") String window,
      @NotNull @Valid AddEvidence command,
      @Context HttpHeaders headers) {
    Locale locale = TaskResource.localeOf(headers);
    return tagged(desk.addEvidence(plan, new Occurrence.Key(task, unit, window), command, locale));
  }

  @POST
  @Path("/hand-in")
  @Requires(Right.TASK_WORK)
  @Operation(
      operationId = "handInPlanTask",
      summary = "Hand it in to the office, with every kind of evidence that the plan asks for")
  @APIResponseSchema(value = View.class)
  @APIResponse(responseCode = "409", description = "Evidence is missing, or it isn't being done")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response handIn(
      @PathParam("plan") String plan,
      @PathParam("task") String task,
      @PathParam("unit") String unit,
      @PathParam("window") String window,
      @NotNull @Valid Step command,
      @Context HttpHeaders headers) {
    return step(
        plan, new Occurrence.Key(task, unit, window), TaskVerb.HAND_IN, command.note(), headers);
  }

  @POST
  @Path("/confirm")
  @Requires(Right.TASK_CONFIRM)
  @Operation(
      operationId = "confirmPlanTask",
      summary = "Confirm as the office that it is done; never by whoever handed it in")
  @APIResponseSchema(value = View.class)
  @APIResponse(responseCode = "409", description = "It isn't handed in")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response confirm(
      @PathParam("plan") String plan,
      @PathParam("task") String task,
      @PathParam("unit") String unit,
      @PathParam("window") String window,
      @NotNull @Valid Step command,
      @Context HttpHeaders headers) {
    return step(
        plan, new Occurrence.Key(task, unit, window), TaskVerb.CONFIRM, command.note(), headers);
  }

  @POST
  @Path("/return")
  @Requires(Right.TASK_CONFIRM)
  @Operation(operationId = "returnPlanTask", summary = "Return it as the office, with a reason")
  @APIResponseSchema(value = View.class)
  @APIResponse(responseCode = "409", description = "It isn't handed in")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response giveBack(
      @PathParam("plan") String plan,
      @PathParam("task") String task,
      @PathParam("unit") String unit,
      @PathParam("window") String window,
      @NotNull @Valid Note command,
      @Context HttpHeaders headers) {
    return step(
        plan, new Occurrence.Key(task, unit, window), TaskVerb.RETURN, command.note(), headers);
  }

  private Response step(
      String plan, Occurrence.Key key, TaskVerb verb, String note, HttpHeaders headers) {
    return tagged(desk.step(plan, key, verb, note, TaskResource.localeOf(headers)));
  }

  private static Response tagged(View one) {
    return Etags.tag(Response.ok(one), one.line().version()).build();
  }
}
