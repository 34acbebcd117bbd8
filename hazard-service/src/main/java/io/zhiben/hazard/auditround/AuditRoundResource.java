package io.zhiben.hazard.auditround;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.auditround.AuditCommands.AuditReason;
import io.zhiben.hazard.auditround.AuditCommands.MakeRound;
import io.zhiben.hazard.auditround.AuditCommands.SetQuestions;
import io.zhiben.hazard.auditround.AuditCommands.WriteReport;
import io.zhiben.hazard.auditround.RoundQueries.RoundFilter;
import io.zhiben.hazard.auditround.RoundView.NoticeView;
import io.zhiben.hazard.auditround.RoundView.QuestionView;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rounds of audit-style supervision (审计式监督检查). */
@Tag(
    name = "audit-rounds",
    description = "Audit-style supervision of places, departments and enterprises")
@Path(AuditRoundResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AuditRoundResource {
  static final String BASE = "/api/hazard/v1/audit-rounds";

  private final RoundQueries queries;
  private final RoundDesk desk;
  private final IdempotentRequests idempotent;

  AuditRoundResource(RoundQueries queries, RoundDesk desk, IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.AUDIT_ROUND_READ)
  @Operation(operationId = "listAuditRounds", summary = "Rounds by filter and order")
  public Page<RoundView> list(
      @Valid @BeanParam RoundFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.AUDIT_ROUND_RUN)
  @Operation(
      operationId = "makeAuditRound",
      summary = "Prepare a round over places, departments or enterprises below")
  @APIResponseSchema(value = RoundView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response make(@NotNull @Valid MakeRound command) {
    RoundView made = idempotent.once(command, RoundView.class, () -> desk.make(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.AUDIT_ROUND_READ)
  @Operation(operationId = "readAuditRound", summary = "One round with its figures and report")
  @APIResponseSchema(value = RoundView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @GET
  @Path("/{id}/question-lists/{version}")
  @Requires(Right.AUDIT_ROUND_READ)
  @Operation(operationId = "readQuestionList", summary = "One version of the question list")
  public List<QuestionView> questions(@PathParam("id") UUID id, @PathParam("version") int version) {
    return queries.questions(id, version);
  }

  @POST
  @Path("/{id}/question-lists")
  @Requires(Right.AUDIT_ROUND_RUN)
  @Operation(
      operationId = "setQuestionList",
      summary = "Say the question list; it becomes the next version")
  @APIResponseSchema(value = RoundView.class)
  @APIResponse(responseCode = "409", description = "The round is reported or closed")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setQuestions(@PathParam("id") UUID id, @NotNull @Valid SetQuestions command) {
    return tagged(desk.setQuestions(id, command));
  }

  @POST
  @Path("/{id}/start")
  @Requires(Right.AUDIT_ROUND_RUN)
  @Operation(operationId = "startAuditRound", summary = "Begin a round that has its question list")
  @APIResponseSchema(value = RoundView.class)
  @APIResponse(responseCode = "409", description = "It began already, or has no question list")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response start(@PathParam("id") UUID id, @Valid StartRound command) {
    return tagged(desk.start(id));
  }

  @POST
  @Path("/{id}/report")
  @Requires(Right.AUDIT_ROUND_RUN)
  @Operation(
      operationId = "reportAuditRound",
      summary = "Report a round whose units all have their letters; its figures are frozen")
  @APIResponseSchema(value = RoundView.class)
  @APIResponse(responseCode = "409", description = "It is not running, or letters are missing")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response report(@PathParam("id") UUID id, @NotNull @Valid WriteReport command) {
    return tagged(desk.report(id, command));
  }

  @POST
  @Path("/{id}/close")
  @Requires(Right.AUDIT_ROUND_RUN)
  @Operation(
      operationId = "closeAuditRound",
      summary = "Close a round whose problems are all verified or withdrawn")
  @APIResponseSchema(value = RoundView.class)
  @APIResponse(responseCode = "409", description = "It is not reported, or problems are open")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response close(@PathParam("id") UUID id, @Valid CloseRound command) {
    return tagged(desk.close(id));
  }

  @POST
  @Path("/{id}/cancel")
  @Requires(Right.AUDIT_ROUND_RUN)
  @Operation(
      operationId = "cancelAuditRound",
      summary = "Give up a round of which no unit has its letter, with the reason")
  @APIResponseSchema(value = RoundView.class)
  @APIResponse(
      responseCode = "409",
      description = "It is reported or over, units have letters, or problems are open")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response cancel(@PathParam("id") UUID id, @NotNull @Valid AuditReason command) {
    return tagged(desk.cancel(id, command));
  }

  @GET
  @Path("/{id}/notices")
  @Requires(Right.AUDIT_ROUND_READ)
  @Operation(
      operationId = "listRoundNotices",
      summary = "The notices of a round to the sector, with how far they are")
  public List<NoticeView> notices(@PathParam("id") UUID id) {
    return queries.notices(id);
  }

  /** Nothing more is to be said. */
  record CloseRound() {}

  /** Nothing more is to be said. */
  record StartRound() {}

  private static Response tagged(RoundView view) {
    return Etags.tag(Response.ok(view), view.version()).build();
  }
}
