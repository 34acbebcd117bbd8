package io.zhiben.hazard.escalation;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.escalation.StepCommands.AnswerStep;
import io.zhiben.hazard.escalation.StepCommands.CancelStep;
import io.zhiben.hazard.escalation.StepCommands.EndMatter;
import io.zhiben.hazard.escalation.StepCommands.FireRung;
import io.zhiben.hazard.escalation.StepCommands.IssueStep;
import io.zhiben.hazard.escalation.StepCommands.RecordEffect;
import io.zhiben.hazard.escalation.StepCommands.SendStepBack;
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

/** Rungs that were fired. */
@Tag(name = "escalation")
@Path(StepResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class StepResource {
  static final String BASE = "/api/hazard/v1/escalation-steps";

  private final StepQueries queries;
  private final FiringDesk firing;
  private final StepDesk desk;
  private final IdempotentRequests idempotent;

  StepResource(
      StepQueries queries, FiringDesk firing, StepDesk desk, IdempotentRequests idempotent) {
    this.queries = queries;
    this.firing = firing;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.ESCALATION_READ)
  @Operation(operationId = "listEscalationSteps", summary = "Rungs that were fired, by filter")
  public Page<StepView> list(
      @Valid @BeanParam StepFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.ESCALATION_FIRE)
  @Operation(
      operationId = "fireRung",
      summary = "Fire a rung of the own ladder by hand, for a hazard or a listing")
  @APIResponseSchema(value = StepView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "It was fired already, or the cause has ended")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response fire(@NotNull @Valid FireRung command) {
    StepView fired = idempotent.once(command, StepView.class, () -> firing.fire(command));
    URI location = URI.create(BASE + "/" + fired.id());
    return Etags.tag(Response.created(location).entity(fired), fired.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.ESCALATION_READ)
  @Operation(operationId = "readEscalationStep", summary = "One rung that was fired")
  @APIResponseSchema(value = StepView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @POST
  @Path("/{id}/issue")
  @Requires(Right.ESCALATION_ISSUE)
  @Operation(
      operationId = "issueEscalationStep",
      summary = "Issue it to its addressee; it gets its number")
  @APIResponseSchema(value = StepView.class)
  @APIResponse(
      responseCode = "409",
      description = "It was issued, its cause has ended, or an earlier rung is due")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response issue(@PathParam("id") UUID id, @NotNull @Valid IssueStep command) {
    return tagged(desk.issue(id, command));
  }

  @POST
  @Path("/{id}/answer")
  @Requires(Right.ESCALATION_ANSWER)
  @Operation(operationId = "answerEscalationStep", summary = "Answer as its addressee")
  @APIResponseSchema(value = StepView.class)
  @APIResponse(responseCode = "409", description = "It was not issued, or is answered")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response answer(@PathParam("id") UUID id, @NotNull @Valid AnswerStep command) {
    return tagged(desk.answer(id, command));
  }

  @POST
  @Path("/{id}/cancel")
  @Requires(Right.ESCALATION_FIRE)
  @Operation(operationId = "cancelEscalationStep", summary = "Cancel it with a reason")
  @APIResponseSchema(value = StepView.class)
  @APIResponse(responseCode = "409", description = "It was answered or cancelled")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response cancel(@PathParam("id") UUID id, @NotNull @Valid CancelStep command) {
    return tagged(desk.cancel(id, command));
  }

  @POST
  @Path("/{id}/record-effect")
  @Requires(Right.ESCALATION_ISSUE)
  @Operation(
      operationId = "recordEscalationEffect",
      summary = "Record what came of it, or correct that")
  @APIResponseSchema(value = StepView.class)
  @APIResponse(responseCode = "409", description = "It was not issued, or was cancelled")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response recordEffect(@PathParam("id") UUID id, @NotNull @Valid RecordEffect command) {
    return tagged(desk.recordEffect(id, command));
  }

  @POST
  @Path("/{id}/send-back")
  @Requires(Right.ESCALATION_ISSUE)
  @Operation(
      operationId = "sendEscalationAnswerBack",
      summary = "Ask for another answer, with the reason and the last day")
  @APIResponseSchema(value = StepView.class)
  @APIResponse(responseCode = "409", description = "It wasn't answered, or its cause has ended")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response sendBack(@PathParam("id") UUID id, @NotNull @Valid SendStepBack command) {
    return tagged(desk.sendBack(id, command));
  }

  @POST
  @Path("/{id}/end")
  @Requires(Right.ESCALATION_ISSUE)
  @Operation(
      operationId = "endMatter",
      summary = "End a matter with what came of it; its other steps end with it")
  @APIResponseSchema(value = StepView.class)
  @APIResponse(responseCode = "409", description = "It is no matter, or has ended")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response end(@PathParam("id") UUID id, @NotNull @Valid EndMatter command) {
    return tagged(desk.end(id, command));
  }

  private static Response tagged(StepView step) {
    return Etags.tag(Response.ok(step), step.version()).build();
  }
}
