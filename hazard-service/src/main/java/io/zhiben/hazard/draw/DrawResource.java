package io.zhiben.hazard.draw;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.draw.DrawCommands.CancelDraw;
import io.zhiben.hazard.draw.DrawCommands.FreezeDraw;
import io.zhiben.hazard.draw.DrawCommands.HoldDraw;
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
import jakarta.ws.rs.PUT;
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

/** Random draws up to their result. */
@Tag(name = "draws", description = "Random draws of enterprises and inspectors")
@Path(DrawResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DrawResource {
  static final String BASE = "/api/hazard/v1/draws";

  private final DrawQueries queries;
  private final PreparationDesk preparation;
  private final HoldingDesk holding;
  private final IdempotentRequests idempotent;

  DrawResource(
      DrawQueries queries,
      PreparationDesk preparation,
      HoldingDesk holding,
      IdempotentRequests idempotent) {
    this.queries = queries;
    this.preparation = preparation;
    this.holding = holding;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.DRAW_READ)
  @Operation(operationId = "listDraws", summary = "Random draws by filter and order")
  public Page<DrawRow> list(
      @Valid @BeanParam DrawFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.DRAW_HOLD)
  @Operation(
      operationId = "prepareDraw",
      summary = "Say from which pools of enterprises and inspectors how many are to be drawn")
  @APIResponseSchema(value = DrawView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response prepare(@NotNull @Valid PrepareDraw command) {
    DrawView made = idempotent.once(command, DrawView.class, () -> preparation.prepare(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.DRAW_READ)
  @Operation(
      operationId = "readDraw",
      summary = "One draw with its pool, its result and what the caller may do next")
  @APIResponseSchema(value = DrawView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @PUT
  @Path("/{id}")
  @Requires(Right.DRAW_HOLD)
  @Operation(
      operationId = "changeDraw",
      summary = "Say the pools and counts anew, as long as they are not frozen")
  @APIResponseSchema(value = DrawView.class)
  @APIResponse(responseCode = "409", description = "The pools are frozen, or the draw is given up")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response change(@PathParam("id") UUID id, @NotNull @Valid PrepareDraw command) {
    return tagged(preparation.change(id, command));
  }

  @POST
  @Path("/{id}/freeze")
  @Requires(Right.DRAW_HOLD)
  @Operation(
      operationId = "freezeDraw",
      summary = "Freeze the pools, show their hash and promise a seed")
  @APIResponseSchema(value = DrawView.class)
  @APIResponse(responseCode = "409", description = "The pools are frozen, or the draw is given up")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response freeze(@PathParam("id") UUID id, @Valid FreezeDraw command) {
    return tagged(holding.freeze(id));
  }

  @POST
  @Path("/{id}/hold")
  @Requires(Right.DRAW_HOLD)
  @Operation(
      operationId = "holdDraw",
      summary = "Draw from the frozen pools and open the seed, once")
  @APIResponseSchema(value = DrawView.class)
  @APIResponse(
      responseCode = "409",
      description = "The pools are not frozen, or it was held before")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response hold(@PathParam("id") UUID id, @NotNull @Valid HoldDraw command) {
    return tagged(holding.hold(id, command));
  }

  @POST
  @Path("/{id}/cancel")
  @Requires(Right.DRAW_HOLD)
  @Operation(
      operationId = "cancelDraw",
      summary = "Give a draw up that was not held, with the reason; its seed stays closed")
  @APIResponseSchema(value = DrawView.class)
  @APIResponse(responseCode = "409", description = "It was held, or is given up already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response cancel(@PathParam("id") UUID id, @NotNull @Valid CancelDraw command) {
    return tagged(preparation.cancel(id, command));
  }

  static Response tagged(DrawView draw) {
    return Etags.tag(Response.ok(draw), draw.version()).build();
  }
}
