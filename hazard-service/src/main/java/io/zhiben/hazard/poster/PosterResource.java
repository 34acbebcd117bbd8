package io.zhiben.hazard.poster;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.poster.PosterDesk.HangPoster;
import io.zhiben.hazard.poster.PosterDesk.TakePosterDown;
import io.zhiben.hazard.poster.PosterQueries.PosterCoverage;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Posters that lead to the tip-off form. */
@Tag(name = "tip-offs", description = "Tip-offs, kept sealed, and the way to their reward")
@Path("/api/hazard/v1/tip-off-posters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PosterResource {
  private final PosterDesk desk;
  private final PosterQueries queries;
  private final IdempotentRequests idempotent;

  PosterResource(PosterDesk desk, PosterQueries queries, IdempotentRequests idempotent) {
    this.desk = desk;
    this.queries = queries;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.TIP_OFF_POSTER_READ)
  @Operation(operationId = "listTipOffPosters", summary = "Posters, newest first")
  public Page<Poster.View> list(
      @QueryParam("region") @Pattern(regexp = "\\d{12}") String region,
      @QueryParam("enterprise") UUID enterprise,
      @QueryParam("hanging") Boolean hanging,
      @Valid @BeanParam PageRequest page) {
    return queries.list(region, enterprise, hanging, page);
  }

  @GET
  @Path("/coverage")
  @Requires(Right.TIP_OFF_POSTER_READ)
  @Operation(
      operationId = "countTipOffPosters",
      summary = "How many enterprises and villages have a poster, and which have none")
  public PosterCoverage coverage(@QueryParam("region") @Pattern(regexp = "\\d{12}") String region) {
    return queries.coverage(region);
  }

  @POST
  @Requires(Right.TIP_OFF_POSTER_WRITE)
  @Operation(operationId = "hangTipOffPoster", summary = "Enter that a poster was hung up")
  @APIResponseSchema(value = Poster.View.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "One hangs there already")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response hang(@NotNull @Valid HangPoster command) {
    Poster.View made = idempotent.once(command, Poster.View.class, () -> desk.hang(command));
    return Etags.tag(Response.status(Response.Status.CREATED).entity(made), made.version()).build();
  }

  @POST
  @Path("/{id}/take-down")
  @Requires(Right.TIP_OFF_POSTER_WRITE)
  @Operation(operationId = "takeTipOffPosterDown", summary = "Enter that it was taken down")
  @APIResponseSchema(value = Poster.View.class)
  @APIResponse(responseCode = "409", description = "Taken down already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response takeDown(@PathParam("id") UUID id, @NotNull @Valid TakePosterDown command) {
    Poster.View done = desk.takeDown(id, command);
    return Etags.tag(Response.ok(done), done.version()).build();
  }
}
