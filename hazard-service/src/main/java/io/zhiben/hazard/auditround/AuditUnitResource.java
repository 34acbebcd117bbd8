package io.zhiben.hazard.auditround;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.auditround.AuditCommands.CheckQuestion;
import io.zhiben.hazard.auditround.AuditCommands.FindProblem;
import io.zhiben.hazard.auditround.AuditCommands.WriteLetter;
import io.zhiben.hazard.auditround.RoundQueries.UnitFilter;
import io.zhiben.hazard.auditround.RoundView.ProblemView;
import io.zhiben.hazard.auditround.RoundView.UnitSummary;
import io.zhiben.hazard.auditround.RoundView.UnitView;
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

/** Units of rounds, as the holder and the unit itself see them. */
@Tag(
    name = "audit-rounds",
    description = "Audit-style supervision of places, departments and enterprises")
@Path(AuditUnitResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AuditUnitResource {
  static final String BASE = "/api/hazard/v1/audit-units";

  private final RoundQueries queries;
  private final UnitDesk desk;
  private final IdempotentRequests idempotent;

  AuditUnitResource(RoundQueries queries, UnitDesk desk, IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.AUDIT_UNIT_READ)
  @Operation(operationId = "listAuditUnits", summary = "Units of rounds by filter and order")
  public Page<UnitSummary> list(
      @Valid @BeanParam UnitFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.units(filter, page);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.AUDIT_UNIT_READ)
  @Operation(
      operationId = "readAuditUnit",
      summary = "One unit with questions, points, problems and its letter")
  @APIResponseSchema(value = UnitView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.unit(id));
  }

  @POST
  @Path("/{id}/checks")
  @Requires(Right.AUDIT_ROUND_RUN)
  @Operation(
      operationId = "checkAuditQuestion",
      summary = "Record evidence to a question; the newest counts")
  @APIResponseSchema(value = UnitView.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description = "The round is not running, or the letter was sent")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response check(@PathParam("id") UUID id, @NotNull @Valid CheckQuestion command) {
    UnitView made = idempotent.once(command, UnitView.class, () -> desk.check(id, command));
    return Response.status(Response.Status.CREATED).entity(made).build();
  }

  @POST
  @Path("/{id}/problems")
  @Requires(Right.AUDIT_ROUND_RUN)
  @Operation(
      operationId = "findAuditProblem",
      summary = "Record a problem with who rectifies it until when")
  @APIResponseSchema(value = ProblemView.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description = "The round is not running, or the letter was sent")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response find(@PathParam("id") UUID id, @NotNull @Valid FindProblem command) {
    ProblemView made = idempotent.once(command, ProblemView.class, () -> desk.find(id, command));
    URI location = URI.create(AuditProblemResource.BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @POST
  @Path("/{id}/letter")
  @Requires(Right.AUDIT_ROUND_RUN)
  @Operation(
      operationId = "writeFeedbackLetter",
      summary = "Send the feedback letter; the problems are listed in it")
  @APIResponseSchema(value = UnitView.class)
  @APIResponse(responseCode = "409", description = "Nothing was checked, or the letter was sent")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response letter(@PathParam("id") UUID id, @NotNull @Valid WriteLetter command) {
    return tagged(desk.write(id, command));
  }

  @POST
  @Path("/{id}/receive")
  @Requires(Right.AUDIT_PROBLEM_ANSWER)
  @Operation(
      operationId = "receiveFeedbackLetter",
      summary = "Confirm as the unit that the letter arrived")
  @APIResponseSchema(value = UnitView.class)
  @APIResponse(responseCode = "409", description = "There is no letter, or it was received")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response receive(@PathParam("id") UUID id, @Valid ReceiveLetter command) {
    return tagged(desk.receive(id));
  }

  /** Nothing more is to be said. */
  record ReceiveLetter() {}

  private static Response tagged(UnitView view) {
    return Etags.tag(Response.ok(view), view.version()).build();
  }
}
