package io.zhiben.hazard.draw;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.draw.DrawCommands.PublishDraw;
import io.zhiben.hazard.draw.DrawCommands.RecuseInspector;
import io.zhiben.hazard.draw.DrawCommands.WithdrawTarget;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** The result of a draw that was held. */
@Tag(name = "draws", description = "Random draws of enterprises and inspectors")
@Path(DrawResource.BASE + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DrawResultResource {
  private final DrawQueries queries;
  private final ReplacementDesk replacements;
  private final HoldingDesk holding;

  DrawResultResource(DrawQueries queries, ReplacementDesk replacements, HoldingDesk holding) {
    this.queries = queries;
    this.replacements = replacements;
    this.holding = holding;
  }

  @POST
  @Path("/recuse")
  @Requires(Right.DRAW_HOLD)
  @Operation(
      operationId = "recuseInspector",
      summary =
          "Take an inspector out of a target's team; the next one in the drawn order comes in")
  @APIResponseSchema(value = DrawView.class)
  @APIResponse(
      responseCode = "409",
      description = "Not held yet, the target is done, or nobody is left")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response recuse(@PathParam("id") UUID id, @NotNull @Valid RecuseInspector command) {
    return DrawResource.tagged(replacements.recuse(id, command));
  }

  @POST
  @Path("/withdraw-target")
  @Requires(Right.DRAW_HOLD)
  @Operation(
      operationId = "withdrawDrawTarget",
      summary =
          "Take out an enterprise that cannot be inspected; the next one in the drawn order comes in")
  @APIResponseSchema(value = DrawView.class)
  @APIResponse(responseCode = "409", description = "Not held yet, or the target is done")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawTarget command) {
    return DrawResource.tagged(replacements.withdraw(id, command));
  }

  @POST
  @Path("/publish")
  @Requires(Right.DRAW_PUBLISH)
  @Operation(
      operationId = "publishDraw",
      summary = "Open the record to everybody; an unannounced draw's after the last visit")
  @APIResponseSchema(value = DrawView.class)
  @APIResponse(
      responseCode = "409",
      description = "Not held yet, published already, or targets of an unannounced draw are open")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response publish(@PathParam("id") UUID id, @Valid PublishDraw command) {
    return DrawResource.tagged(holding.publish(id));
  }

  @GET
  @Path("/record")
  @Requires(Right.DRAW_READ)
  @Operation(
      operationId = "readDrawRecord",
      summary = "Everything that repeats the draw: pool, promise, seed, result and changes")
  @APIResponseSchema(value = DrawRecord.class)
  @APIResponse(responseCode = "409", description = "Not held yet")
  public DrawRecord record(@PathParam("id") UUID id) {
    return queries.record(id);
  }
}
