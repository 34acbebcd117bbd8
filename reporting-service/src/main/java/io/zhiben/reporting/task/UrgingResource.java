package io.zhiben.reporting.task;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.reporting.task.UrgingCommands.Answer;
import io.zhiben.reporting.task.UrgingCommands.Send;
import io.zhiben.reporting.task.UrgingCommands.Urge;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Urging letters (催办) about late tasks. */
@Tag(name = "plan-tasks")
@Path("/api/reporting/v1/plans/{plan}/urgings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class UrgingResource {
  private static final String WRONG_STATE = "The letter stands where the step is not possible";

  private final UrgingDesk desk;
  private final IdempotentRequests idempotent;

  UrgingResource(UrgingDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.TASK_READ)
  @Operation(operationId = "listUrgings", summary = "Urging letters, the newest first")
  public List<UrgingView> list(
      @PathParam("plan") String plan,
      @QueryParam("task") String task,
      @QueryParam("state") UrgingState state,
      @Context HttpHeaders headers) {
    return desk.list(plan, task, state, TaskResource.localeOf(headers));
  }

  @POST
  @Requires(Right.TASK_CONFIRM)
  @Operation(operationId = "urgePlanTask", summary = "Write and send a letter about a late task")
  @APIResponseSchema(value = UrgingView.class)
  @APIResponse(responseCode = "409", description = "It isn't late, or a letter is under way")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response urge(
      @PathParam("plan") String plan, @NotNull @Valid Urge command, @Context HttpHeaders headers) {
    return tagged(
        idempotent.once(
            command,
            UrgingView.class,
            () -> desk.urge(plan, command, TaskResource.localeOf(headers))));
  }

  @POST
  @Path("/{id}/send")
  @Requires(Right.TASK_CONFIRM)
  @Operation(operationId = "sendUrging", summary = "Send what was proposed; it gets its number")
  @APIResponseSchema(value = UrgingView.class)
  @APIResponse(responseCode = "409", description = WRONG_STATE)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response send(
      @PathParam("plan") String plan,
      @PathParam("id") UUID id,
      @NotNull @Valid Send command,
      @Context HttpHeaders headers) {
    return tagged(desk.send(plan, id, command, TaskResource.localeOf(headers)));
  }

  @POST
  @Path("/{id}/drop")
  @Requires(Right.TASK_CONFIRM)
  @Operation(operationId = "dropUrging", summary = "Don't send what was proposed")
  @APIResponseSchema(value = UrgingView.class)
  @APIResponse(responseCode = "409", description = WRONG_STATE)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response drop(
      @PathParam("plan") String plan, @PathParam("id") UUID id, @Context HttpHeaders headers) {
    return tagged(desk.drop(plan, id, TaskResource.localeOf(headers)));
  }

  @POST
  @Path("/{id}/answer")
  @Requires(Right.TASK_WORK)
  @Operation(operationId = "answerUrging", summary = "Answer as the unit that leads the task")
  @APIResponseSchema(value = UrgingView.class)
  @APIResponse(responseCode = "409", description = WRONG_STATE)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response answer(
      @PathParam("plan") String plan,
      @PathParam("id") UUID id,
      @NotNull @Valid Answer command,
      @Context HttpHeaders headers) {
    return tagged(desk.answer(plan, id, command.answer(), TaskResource.localeOf(headers)));
  }

  @POST
  @Path("/{id}/close")
  @Requires(Right.TASK_CONFIRM)
  @Operation(operationId = "closeUrging", summary = "End it as the office")
  @APIResponseSchema(value = UrgingView.class)
  @APIResponse(responseCode = "409", description = WRONG_STATE)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response close(
      @PathParam("plan") String plan, @PathParam("id") UUID id, @Context HttpHeaders headers) {
    return tagged(desk.close(plan, id, TaskResource.localeOf(headers)));
  }

  private static Response tagged(UrgingView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
