package io.zhiben.hazard.expert;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.expert.ExpertCommands.DecideOpinion;
import io.zhiben.hazard.expert.ExpertCommands.ExpertReason;
import io.zhiben.hazard.expert.ExpertCommands.RateEngagement;
import io.zhiben.hazard.expert.ExpertCommands.ResubmitVisit;
import io.zhiben.hazard.expert.ExpertCommands.SubmitVisit;
import io.zhiben.hazard.expert.RatingDesk.RatingView;
import io.zhiben.hazard.expert.VisitQueries.VisitFilter;
import io.zhiben.hazard.expert.VisitView.ReportView;
import io.zhiben.hazard.expert.VisitView.VisitRow;
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

/** Visits of experts and their reports. */
@Tag(name = "expert-visits", description = "Reports of visits by experts, with an opinion per item")
@Path(ExpertVisitResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ExpertVisitResource {
  static final String BASE = "/api/hazard/v1/expert-visits";

  private final VisitQueries queries;
  private final VisitDesk desk;
  private final OpinionDesk opinions;
  private final RatingDesk ratings;
  private final IdempotentRequests idempotent;

  ExpertVisitResource(
      VisitQueries queries,
      VisitDesk desk,
      OpinionDesk opinions,
      RatingDesk ratings,
      IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.opinions = opinions;
    this.ratings = ratings;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.EXPERT_VISIT_READ)
  @Operation(operationId = "listExpertVisits", summary = "Visits by filter and order")
  public Page<VisitRow> list(
      @Valid @BeanParam VisitFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.EXPERT_VISIT_SUBMIT)
  @Operation(operationId = "submitExpertVisit", summary = "Hand in the report of a visit")
  @APIResponseSchema(value = VisitView.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description = "A conflict of interest stands against it, or none was declared absent")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response submit(@NotNull @Valid SubmitVisit command) {
    VisitView made = idempotent.once(command, VisitView.class, () -> desk.submit(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.EXPERT_VISIT_READ)
  @Operation(
      operationId = "readExpertVisit",
      summary = "One visit with the newest version of its report")
  @APIResponseSchema(value = VisitView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @GET
  @Path("/{id}/reports/{no}")
  @Requires(Right.EXPERT_VISIT_READ)
  @Operation(operationId = "readVisitReport", summary = "One version of a report")
  public ReportView report(@PathParam("id") UUID id, @PathParam("no") int no) {
    return queries.report(id, no);
  }

  @POST
  @Path("/{id}/resubmit")
  @Requires(Right.EXPERT_VISIT_SUBMIT)
  @Operation(
      operationId = "resubmitExpertVisit",
      summary = "Hand in the next version of a report that was given back")
  @APIResponseSchema(value = VisitView.class)
  @APIResponse(responseCode = "409", description = "It was not given back")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response resubmit(@PathParam("id") UUID id, @NotNull @Valid ResubmitVisit command) {
    return tagged(desk.resubmit(id, command));
  }

  @POST
  @Path("/{id}/return")
  @Requires(Right.EXPERT_VISIT_REVIEW)
  @Operation(operationId = "returnExpertVisit", summary = "Give a report back, with the reason")
  @APIResponseSchema(value = VisitView.class)
  @APIResponse(
      responseCode = "409",
      description = "It is not waiting for review, or the caller handed it in")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response giveBack(@PathParam("id") UUID id, @NotNull @Valid ExpertReason command) {
    return tagged(desk.giveBack(id, command));
  }

  @POST
  @Path("/{id}/accept")
  @Requires(Right.EXPERT_VISIT_REVIEW)
  @Operation(operationId = "acceptExpertVisit", summary = "Accept a report")
  @APIResponseSchema(value = VisitView.class)
  @APIResponse(
      responseCode = "409",
      description = "It is not waiting for review, or the caller handed it in")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response accept(@PathParam("id") UUID id, @Valid AcceptVisit command) {
    return tagged(desk.accept(id));
  }

  @POST
  @Path("/{id}/opinions/{no}/decide")
  @Requires(Right.EXPERT_OPINION_DECIDE)
  @Operation(
      operationId = "decideOpinion",
      summary = "Adopt an opinion, which makes a hazard of it, or say why not")
  @APIResponseSchema(value = VisitView.class)
  @APIResponse(
      responseCode = "409",
      description = "It is decided on already, or the report is not accepted")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response decide(
      @PathParam("id") UUID id, @PathParam("no") int no, @NotNull @Valid DecideOpinion command) {
    return tagged(opinions.decide(id, no, command));
  }

  @POST
  @Path("/{id}/ratings")
  @Requires(Right.EXPERT_RATE)
  @Operation(
      operationId = "rateExpertVisit",
      summary = "Rate the service as the enterprise that was visited")
  @APIResponseSchema(value = RatingView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response rate(@PathParam("id") UUID id, @NotNull @Valid RateEngagement command) {
    RatingView made =
        idempotent.once(command, RatingView.class, () -> ratings.byEnterprise(id, command));
    return Response.created(URI.create(BASE + "/" + id + "/ratings/" + made.id()))
        .entity(made)
        .build();
  }

  /** Nothing more is to be said. */
  record AcceptVisit() {}

  private static Response tagged(VisitView view) {
    return Etags.tag(Response.ok(view), view.version()).build();
  }
}
