package io.zhiben.hazard.criteria;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.criteria.CriteriaCommands.WriteLocalSet;
import io.zhiben.hazard.criteria.LocalSetView.LocalSetVersion;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sets of criteria that a place adds to the national ones. */
@Tag(name = "criteria")
@Path(LocalCriteriaResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LocalCriteriaResource {
  static final String BASE = "/api/hazard/v1/local-criteria-sets";

  private final LocalSetDesk desk;
  private final IdempotentRequests idempotent;

  LocalCriteriaResource(LocalSetDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @POST
  @Requires(Right.CRITERIA_WRITE)
  @Operation(
      operationId = "addLocalCriteriaSet",
      summary = "Add a set of the caller's place; it counts there and below")
  @APIResponseSchema(value = LocalSetView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "The place has as many as it may")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response add(@NotNull @Valid WriteLocalSet command) {
    LocalSetView made = idempotent.once(command, LocalSetView.class, () -> desk.add(command));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.CRITERIA_READ)
  @Operation(operationId = "readLocalCriteriaSet", summary = "A set of a place as it was written")
  @APIResponseSchema(value = LocalSetView.class)
  public Response get(@PathParam("id") String id) {
    return tagged(desk.get(id));
  }

  @PUT
  @Path("/{id}")
  @Requires(Right.CRITERIA_WRITE)
  @Operation(
      operationId = "changeLocalCriteriaSet",
      summary =
          "Write the next version of a set of the caller's place; hazards keep what they cite")
  @APIResponseSchema(value = LocalSetView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response change(@PathParam("id") String id, @NotNull @Valid WriteLocalSet command) {
    return tagged(desk.change(id, command));
  }

  @GET
  @Path("/{id}/versions")
  @Requires(Right.CRITERIA_READ)
  @Operation(
      operationId = "listLocalCriteriaVersions",
      summary = "Every version of a set of a place, the latest first")
  @APIResponseSchema(value = LocalSetVersion[].class)
  public List<LocalSetVersion> versions(@PathParam("id") String id) {
    return desk.versions(id);
  }

  private static Response tagged(LocalSetView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
