package io.zhiben.hazard.tipoff;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.tipoff.RevealDesk.Revealed;
import io.zhiben.hazard.tipoff.TipOffCommands.AskReveal;
import io.zhiben.hazard.tipoff.TipOffCommands.DecideReveal;
import io.zhiben.platform.access.Requires;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Seeing who sent a tip-off, by two persons. */
@Tag(name = "tip-offs", description = "Tip-offs, kept sealed, and the way to their reward")
@Path(TipOffResource.BASE + "/{id}/reveals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RevealResource {
  private final RevealDesk desk;

  RevealResource(RevealDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Right.TIP_OFF_REVEAL_DECIDE)
  @Operation(
      operationId = "listReveals",
      summary = "Who was asked to be revealed, why and with what result, newest first")
  public List<RevealView> list(@PathParam("id") UUID id) {
    return desk.of(id);
  }

  @POST
  @Requires(Right.TIP_OFF_CUSTODY)
  @Operation(operationId = "askReveal", summary = "Ask to see who sent it, with the reason")
  @APIResponseSchema(value = RevealView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "Anonymous, or a request is open already")
  public Response ask(@PathParam("id") UUID id, @NotNull @Valid AskReveal command) {
    return Response.status(Response.Status.CREATED).entity(desk.ask(id, command)).build();
  }

  @POST
  @Path("/{revealId}/decide")
  @Requires(Right.TIP_OFF_REVEAL_DECIDE)
  @Operation(operationId = "decideReveal", summary = "Grant or refuse what somebody else asked")
  @APIResponse(responseCode = "409", description = "Decided already, or asked by the caller")
  @APIResponseSchema(value = RevealView.class)
  public Response decide(
      @PathParam("id") UUID id,
      @PathParam("revealId") UUID revealId,
      @NotNull @Valid DecideReveal command) {
    return Response.ok(desk.decide(id, revealId, command)).build();
  }

  @POST
  @Path("/{revealId}/show")
  @Requires(Right.TIP_OFF_CUSTODY)
  @Operation(operationId = "showReporter", summary = "See who sent it, once, as the one who asked")
  @APIResponse(responseCode = "409", description = "Not granted, over, or seen already")
  @APIResponseSchema(value = Revealed.class)
  public Response show(@PathParam("id") UUID id, @PathParam("revealId") UUID revealId) {
    return Response.ok(desk.show(id, revealId))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
