package io.zhiben.hazard.resident;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.resident.ResidentCommands.EndResident;
import io.zhiben.hazard.resident.ResidentCommands.LogDay;
import io.zhiben.hazard.resident.ResidentCommands.PostResident;
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

/** People who stay at an enterprise and keep a daily log. */
@Tag(name = "resident-posts", description = "People who stay at an enterprise, with a daily log")
@Path(ResidentResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ResidentResource {
  static final String BASE = "/api/hazard/v1/resident-posts";

  private final ResidentViews views;
  private final ResidentDesk desk;
  private final IdempotentRequests idempotent;

  ResidentResource(ResidentViews views, ResidentDesk desk, IdempotentRequests idempotent) {
    this.views = views;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.RESIDENT_READ)
  @Operation(operationId = "listResidentPosts", summary = "Resident supervisions by filter")
  public Page<ResidentView> list(
      @Valid @BeanParam ResidentFilter filter, @Valid @BeanParam PageRequest page) {
    return views.list(filter, page);
  }

  @GET
  @Path("/missing")
  @Requires(Right.RESIDENT_READ)
  @Operation(
      operationId = "listMissingResidentLogs",
      summary = "Those with days that have passed without a log, most of them first")
  public List<ResidentView> missing() {
    return views.missing();
  }

  @POST
  @Requires(Right.RESIDENT_WRITE)
  @Operation(operationId = "postResident", summary = "Post a person to an enterprise for a term")
  @APIResponseSchema(value = ResidentView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response post(@NotNull @Valid PostResident command) {
    ResidentView made = idempotent.once(command, ResidentView.class, () -> desk.post(command));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.RESIDENT_READ)
  @Operation(operationId = "readResidentPost", summary = "One of them with its logs")
  @APIResponseSchema(value = ResidentView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(views.get(id));
  }

  @POST
  @Path("/{id}/log")
  @Requires(Right.RESIDENT_LOG)
  @Operation(
      operationId = "logResidentDay",
      summary = "Write the log of a day; what was found becomes hazards with the source RESIDENT")
  @APIResponseSchema(value = ResidentView.class)
  @APIResponse(responseCode = "409", description = "It has not begun, or the day has its log")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response log(@PathParam("id") UUID id, @NotNull @Valid LogDay command) {
    return tagged(desk.log(id, command));
  }

  @POST
  @Path("/{id}/end")
  @Requires(Right.RESIDENT_WRITE)
  @Operation(operationId = "endResidentPost", summary = "End it before its last day, with a reason")
  @APIResponseSchema(value = ResidentView.class)
  @APIResponse(responseCode = "409", description = "It has ended")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response end(@PathParam("id") UUID id, @NotNull @Valid EndResident command) {
    return tagged(desk.end(id, command.reason()));
  }

  private static Response tagged(ResidentView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
