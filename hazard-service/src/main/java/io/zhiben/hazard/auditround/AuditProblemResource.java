package io.zhiben.hazard.auditround;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.auditround.AuditCommands.AnswerProblem;
import io.zhiben.hazard.auditround.AuditCommands.AuditReason;
import io.zhiben.hazard.auditround.AuditCommands.SendNotice;
import io.zhiben.hazard.auditround.AuditCommands.VerifyProblem;
import io.zhiben.hazard.auditround.RoundQueries.ProblemFilter;
import io.zhiben.hazard.auditround.RoundView.NoticeView;
import io.zhiben.hazard.auditround.RoundView.ProblemView;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Problems of rounds, from finding to verification. */
@Tag(
    name = "audit-rounds",
    description = "Audit-style supervision of places, departments and enterprises")
@Path(AuditProblemResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AuditProblemResource {
  static final String BASE = "/api/hazard/v1/audit-problems";

  private final RoundQueries queries;
  private final ProblemDesk desk;
  private final NoticeDesk notices;
  private final IdempotentRequests idempotent;

  AuditProblemResource(
      RoundQueries queries, ProblemDesk desk, NoticeDesk notices, IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.notices = notices;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.AUDIT_UNIT_READ)
  @Operation(operationId = "listAuditProblems", summary = "Problems by filter and order")
  public Page<ProblemView> list(
      @Valid @BeanParam ProblemFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.problems(filter, page);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.AUDIT_UNIT_READ)
  @Operation(operationId = "readAuditProblem", summary = "One problem")
  @APIResponseSchema(value = ProblemView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(desk.get(id));
  }

  @POST
  @Path("/{id}/answer")
  @Requires(Right.AUDIT_PROBLEM_ANSWER)
  @Operation(operationId = "answerAuditProblem", summary = "Say as the unit what was done")
  @APIResponseSchema(value = ProblemView.class)
  @APIResponse(responseCode = "409", description = "It is answered or over")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response answer(@PathParam("id") UUID id, @NotNull @Valid AnswerProblem command) {
    return tagged(desk.answer(id, command));
  }

  @POST
  @Path("/{id}/return")
  @Requires(Right.AUDIT_ROUND_RUN)
  @Operation(operationId = "returnAuditProblem", summary = "Give an answer back, with the reason")
  @APIResponseSchema(value = ProblemView.class)
  @APIResponse(responseCode = "409", description = "It is not answered")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response giveBack(@PathParam("id") UUID id, @NotNull @Valid AuditReason command) {
    return tagged(desk.giveBack(id, command));
  }

  @POST
  @Path("/{id}/verify")
  @Requires(Right.AUDIT_ROUND_RUN)
  @Operation(operationId = "verifyAuditProblem", summary = "Verify that a problem is rectified")
  @APIResponseSchema(value = ProblemView.class)
  @APIResponse(responseCode = "409", description = "It is not answered, or the caller answered it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response verify(@PathParam("id") UUID id, @NotNull @Valid VerifyProblem command) {
    return tagged(desk.verify(id, command));
  }

  @POST
  @Path("/{id}/withdraw")
  @Requires(Right.AUDIT_ROUND_RUN)
  @Operation(
      operationId = "withdrawAuditProblem",
      summary = "Withdraw a problem that was none, with the reason")
  @APIResponseSchema(value = ProblemView.class)
  @APIResponse(responseCode = "409", description = "It is over")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid AuditReason command) {
    return tagged(desk.withdraw(id, command));
  }

  @POST
  @Path("/{id}/notices")
  @Requires(Right.AUDIT_ROUND_RUN)
  @Operation(
      operationId = "notifySector",
      summary = "Mark a problem as common and tell all enterprises of the sector")
  @APIResponseSchema(value = NoticeView.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description = "The round is closed, or the problem was withdrawn")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response send(@PathParam("id") UUID id, @NotNull @Valid SendNotice command) {
    NoticeView made = idempotent.once(command, NoticeView.class, () -> notices.send(id, command));
    return Response.status(Response.Status.CREATED).entity(made).build();
  }

  private static Response tagged(ProblemView view) {
    return Etags.tag(Response.ok(view), view.version()).build();
  }
}
