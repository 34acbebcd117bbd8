package io.zhiben.hazard.crossarea;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.crossarea.CrossAreaCommands.EndCrossAreaGrant;
import io.zhiben.hazard.crossarea.CrossAreaCommands.GrantCrossArea;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Inspectors of another place at one enterprise, for the days of a task. */
@Tag(name = "cross-area-grants", description = "Officers of another place at one enterprise")
@Path(CrossAreaResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CrossAreaResource {
  static final String BASE = "/api/hazard/v1/cross-area-grants";

  private final CrossAreaDesk desk;
  private final IdempotentRequests idempotent;

  CrossAreaResource(CrossAreaDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.CROSS_AREA_GRANT_READ)
  @Operation(
      operationId = "listCrossAreaGrants",
      summary = "Grants for enterprises of one's own place, the ended ones too")
  public Page<CrossAreaGrantView> list(
      @QueryParam("region") String region, @Valid @BeanParam PageRequest page) {
    return desk.list(region, page);
  }

  @GET
  @Path("/mine")
  @Requires(Right.CROSS_AREA_GRANT_READ)
  @Operation(
      operationId = "listOwnCrossAreaGrants",
      summary = "Enterprises of other places that officers of one's own inspect today")
  public List<CrossAreaGrantView> mine() {
    return desk.mine();
  }

  @GET
  @Path("/visitors")
  @Requires(Right.CROSS_AREA_GRANT_WRITE)
  @Operation(
      operationId = "listVisitorPlaces",
      summary = "Places whose officers may be asked for, or those directly below another one")
  public List<VisitorPlace> visitors(@QueryParam("of") @Pattern(regexp = "\\d{12}") String of) {
    return desk.visitors(of);
  }

  @POST
  @Requires(Right.CROSS_AREA_GRANT_WRITE)
  @Operation(
      operationId = "grantCrossArea",
      summary = "Let officers of another place inspect an enterprise for some days")
  @APIResponseSchema(value = CrossAreaGrantView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response grant(@NotNull @Valid GrantCrossArea command) {
    CrossAreaGrantView made =
        idempotent.once(command, CrossAreaGrantView.class, () -> desk.grant(command));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.CROSS_AREA_GRANT_READ)
  @Operation(operationId = "readCrossAreaGrant", summary = "One grant")
  @APIResponseSchema(value = CrossAreaGrantView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(desk.get(id));
  }

  @POST
  @Path("/{id}/end")
  @Requires(Right.CROSS_AREA_GRANT_WRITE)
  @Operation(operationId = "endCrossAreaGrant", summary = "End a grant before its last day")
  @APIResponseSchema(value = CrossAreaGrantView.class)
  @APIResponse(responseCode = "409", description = "It is over, or was ended")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response end(@PathParam("id") UUID id, @NotNull @Valid EndCrossAreaGrant command) {
    return tagged(desk.end(id, command.reason()));
  }

  private static Response tagged(CrossAreaGrantView grant) {
    return Etags.tag(Response.ok(grant), grant.version()).build();
  }
}
