package io.zhiben.training.drill;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Drills that were held. */
@Tag(name = "drills", description = "Drills that were held")
@Path(DrillResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DrillResource {
  static final String BASE = "/api/training/v1/drills";

  private final DrillDesk desk;
  private final DrillLists lists;
  private final IdempotentRequests idempotent;

  DrillResource(DrillDesk desk, DrillLists lists, IdempotentRequests idempotent) {
    this.desk = desk;
    this.lists = lists;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.DRILL_READ)
  @Operation(operationId = "listDrills", summary = "Drills, newest first")
  public Page<DrillView> list(@BeanParam DrillFilter filter, @Valid @BeanParam PageRequest page) {
    return lists.list(filter, page);
  }

  @POST
  @Requires(Right.DRILL_RECORD)
  @Operation(operationId = "recordDrill", summary = "Record a drill that was held")
  @APIResponseSchema(value = DrillView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response record(@NotNull @Valid RecordDrill command) {
    DrillView made = idempotent.once(command, DrillView.class, () -> desk.record(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.DRILL_READ)
  @Operation(operationId = "readDrill", summary = "One drill")
  @APIResponseSchema(value = DrillView.class)
  public Response get(@PathParam("id") UUID id) {
    DrillView drill = desk.get(id);
    return Etags.tag(Response.ok(drill), drill.version()).build();
  }
}
