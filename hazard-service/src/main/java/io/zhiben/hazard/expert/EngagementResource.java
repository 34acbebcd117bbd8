package io.zhiben.hazard.expert;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.expert.EngagementQueries.EngagementFilter;
import io.zhiben.hazard.expert.EngagementView.DeclarationView;
import io.zhiben.hazard.expert.EngagementView.EngagedView;
import io.zhiben.hazard.expert.ExpertCommands.DeclareConflict;
import io.zhiben.hazard.expert.ExpertCommands.ExpertReason;
import io.zhiben.hazard.expert.ExpertCommands.MakeEngagement;
import io.zhiben.hazard.expert.ExpertCommands.RateEngagement;
import io.zhiben.hazard.expert.RatingDesk.RatingView;
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

/** Engagements of agencies, experts and benchmark enterprises. */
@Tag(
    name = "engagements",
    description = "Services by agencies and experts, with conflicts of interest and ratings")
@Path(EngagementResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EngagementResource {
  static final String BASE = "/api/hazard/v1/engagements";

  private final EngagementQueries queries;
  private final EngagementDesk desk;
  private final ConflictDesk conflicts;
  private final RatingDesk ratings;
  private final IdempotentRequests idempotent;

  EngagementResource(
      EngagementQueries queries,
      EngagementDesk desk,
      ConflictDesk conflicts,
      RatingDesk ratings,
      IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.conflicts = conflicts;
    this.ratings = ratings;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.EXPERT_READ)
  @Operation(
      operationId = "listEngagements",
      summary = "Engagements by filter and order, with their figures")
  public Page<EngagementView> list(
      @Valid @BeanParam EngagementFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.EXPERT_WRITE)
  @Operation(
      operationId = "makeEngagement",
      summary = "Engage an agency, an expert or a benchmark enterprise for a list of enterprises")
  @APIResponseSchema(value = EngagementView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response make(@NotNull @Valid MakeEngagement command) {
    EngagementView made = idempotent.once(command, EngagementView.class, () -> desk.make(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.EXPERT_READ)
  @Operation(operationId = "readEngagement", summary = "One engagement with its figures")
  @APIResponseSchema(value = EngagementView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @GET
  @Path("/{id}/enterprises")
  @Requires(Right.EXPERT_READ)
  @Operation(
      operationId = "listEngagedEnterprises",
      summary = "The enterprises of an engagement, with the visits to each")
  public List<EngagedView> enterprises(@PathParam("id") UUID id) {
    return queries.enterprises(id);
  }

  @POST
  @Path("/{id}/close")
  @Requires(Right.EXPERT_WRITE)
  @Operation(operationId = "closeEngagement", summary = "End an engagement, with the reason")
  @APIResponseSchema(value = EngagementView.class)
  @APIResponse(responseCode = "409", description = "It is closed already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response close(@PathParam("id") UUID id, @NotNull @Valid ExpertReason command) {
    return tagged(desk.close(id, command));
  }

  @GET
  @Path("/{id}/declarations")
  @Requires(Right.EXPERT_READ)
  @Operation(
      operationId = "listConflictDeclarations",
      summary = "What was declared about conflicts of interest")
  public List<DeclarationView> declarations(@PathParam("id") UUID id) {
    return queries.declarations(id);
  }

  @POST
  @Path("/{id}/declarations")
  @Requires(Right.EXPERT_CONFLICT_DECLARE)
  @Operation(
      operationId = "declareConflict",
      summary =
          "Declare a tie to an enterprise, or that there is none; one that counts leads to recusal")
  @APIResponseSchema(value = DeclarationView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "The engagement is closed")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response declare(@PathParam("id") UUID id, @NotNull @Valid DeclareConflict command) {
    DeclarationView made =
        idempotent.once(command, DeclarationView.class, () -> conflicts.declare(id, command));
    return Response.created(URI.create(BASE + "/" + id + "/declarations/" + made.id()))
        .entity(made)
        .build();
  }

  @POST
  @Path("/{id}/declarations/{declaration}/lift")
  @Requires(Right.EXPERT_WRITE)
  @Operation(
      operationId = "liftConflict",
      summary = "Lift a recusal that rests on a mistake, with the reason")
  @APIResponseSchema(value = DeclarationView.class)
  @APIResponse(responseCode = "409", description = "There is nothing to lift")
  public Response lift(
      @PathParam("id") UUID id,
      @PathParam("declaration") UUID declaration,
      @NotNull @Valid ExpertReason command) {
    return Response.ok(conflicts.lift(id, declaration, command)).build();
  }

  @GET
  @Path("/{id}/ratings")
  @Requires(Right.EXPERT_RATE)
  @Operation(
      operationId = "listRatings",
      summary = "All ratings of an engagement, newest first; superseded ones stay")
  public List<RatingView> ratings(@PathParam("id") UUID id) {
    return ratings.history(id);
  }

  @POST
  @Path("/{id}/ratings")
  @Requires(Right.EXPERT_RATE)
  @Operation(
      operationId = "rateEngagement",
      summary = "Rate an engagement for the office; a later rating supersedes it")
  @APIResponseSchema(value = RatingView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "No visit was accepted yet")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response rate(@PathParam("id") UUID id, @NotNull @Valid RateEngagement command) {
    RatingView made =
        idempotent.once(command, RatingView.class, () -> ratings.byOffice(id, command));
    return Response.created(URI.create(BASE + "/" + id + "/ratings/" + made.id()))
        .entity(made)
        .build();
  }

  private static Response tagged(EngagementView view) {
    return Etags.tag(Response.ok(view), view.version()).build();
  }
}
