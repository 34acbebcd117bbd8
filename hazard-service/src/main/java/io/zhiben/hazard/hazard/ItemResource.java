package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.hazard.HazardCommands.ItemizeHazard;
import io.zhiben.hazard.hazard.HazardCommands.RectifyItem;
import io.zhiben.hazard.hazard.HazardCommands.ReinspectItem;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** The points of a hazard that has several. */
@Tag(name = "hazards")
@Path(HazardResource.BASE + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ItemResource {
  private final ItemDesk desk;

  ItemResource(ItemDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/itemize")
  @Requires(Right.HAZARD_ASSIGN)
  @Operation(
      operationId = "itemizeHazard",
      summary = "List the points of a hazard, each to be rectified with its own evidence")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of the hazard forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response itemize(@PathParam("id") UUID id, @NotNull @Valid ItemizeHazard command) {
    return HazardResource.tagged(desk.itemize(id, command));
  }

  @POST
  @Path("/rectify-item")
  @Requires(Right.HAZARD_RECTIFY)
  @Operation(
      operationId = "rectifyHazardItem",
      summary = "Hand in one point with its photos; the whole is rectified with its last one")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of hazard or point forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response rectify(@PathParam("id") UUID id, @NotNull @Valid RectifyItem command) {
    return HazardResource.tagged(desk.rectify(id, command));
  }

  @POST
  @Path("/reinspect-item")
  @Requires(Right.HAZARD_REINSPECT)
  @Operation(
      operationId = "reinspectHazardItem",
      summary = "Record whether one point is gone; the whole is re-inspected with its last one")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of hazard or point forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response reinspect(@PathParam("id") UUID id, @NotNull @Valid ReinspectItem command) {
    return HazardResource.tagged(desk.reinspect(id, command));
  }
}
