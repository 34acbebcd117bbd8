package io.zhiben.hazard.listing;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.listing.ListingCommands.AskDecision;
import io.zhiben.hazard.listing.ListingCommands.CloseRequest;
import io.zhiben.hazard.listing.ListingCommands.Decide;
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

/** Requests for a government's decision (Y-492). */
@Tag(name = "listings")
@Path(RequestResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RequestResource {
  static final String BASE = "/api/hazard/v1/decision-requests";

  private final RequestQueries queries;
  private final RequestDesk desk;
  private final IdempotentRequests idempotent;

  RequestResource(RequestQueries queries, RequestDesk desk, IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.DECISION_REQUEST_READ)
  @Operation(
      operationId = "listDecisionRequests",
      summary = "Requests for a government's decision, with their clocks")
  public Page<DecisionRequestView> list(
      @Valid @BeanParam RequestFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.LISTING_ASK)
  @Operation(
      operationId = "askDecision",
      summary = "Ask the government of the own or a higher level to decide about major hazards")
  @APIResponseSchema(value = DecisionRequestView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response ask(@NotNull @Valid AskDecision command) {
    DecisionRequestView asked =
        idempotent.once(command, DecisionRequestView.class, () -> desk.ask(command));
    URI location = URI.create(BASE + "/" + asked.id());
    return Etags.tag(Response.created(location).entity(asked), asked.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.DECISION_REQUEST_READ)
  @Operation(operationId = "readDecisionRequest", summary = "One request with its clock")
  @APIResponseSchema(value = DecisionRequestView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @POST
  @Path("/{id}/decide")
  @Requires(Right.LISTING_DECIDE)
  @Operation(
      operationId = "decideRequest",
      summary = "Agree or refuse, with a note; not by the one who asked")
  @APIResponseSchema(value = DecisionRequestView.class)
  @APIResponse(responseCode = "409", description = "It was decided already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response decide(@PathParam("id") UUID id, @NotNull @Valid Decide command) {
    return tagged(desk.decide(id, command));
  }

  @POST
  @Path("/{id}/close")
  @Requires(Right.LISTING_WRITE)
  @Operation(
      operationId = "closeDecisionRequest",
      summary = "Close what was agreed to, with a note on funds and the closing evidence")
  @APIResponseSchema(value = DecisionRequestView.class)
  @APIResponse(responseCode = "409", description = "It was not agreed to, or its listing stands")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response close(@PathParam("id") UUID id, @NotNull @Valid CloseRequest command) {
    return tagged(desk.close(id, command));
  }

  private static Response tagged(DecisionRequestView request) {
    return Etags.tag(Response.ok(request), request.version()).build();
  }
}
