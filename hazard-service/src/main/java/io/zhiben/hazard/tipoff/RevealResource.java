package io.zhiben.hazard.tipoff;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.tipoff.RevealDesk.Revealed;
import io.zhiben.hazard.tipoff.TipOffCommands.AskReveal;
import io.zhiben.hazard.tipoff.TipOffCommands.DecideReveal;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.IdempotentRequests;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
  private final IdempotentRequests idempotent;

  RevealResource(RevealDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
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
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response ask(@PathParam("id") UUID id, @NotNull @Valid AskReveal command) {
    RevealView asked = idempotent.once(command, RevealView.class, () -> desk.ask(id, command));
    return Response.status(Response.Status.CREATED).entity(asked).build();
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
