package io.zhiben.hazard.expert;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.expert.ExpertCommands.DecideLookBack;
import io.zhiben.hazard.expert.ExpertCommands.GiveStatement;
import io.zhiben.hazard.expert.LookBackDesk.LookBackFilter;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Look-backs (倒查). */
@Tag(
    name = "look-backs",
    description = "Major hazards that were found where somebody had been before")
@Path(LookBackResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LookBackResource {
  static final String BASE = "/api/hazard/v1/look-backs";

  private final LookBackDesk desk;

  LookBackResource(LookBackDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Right.LOOK_BACK_READ)
  @Operation(operationId = "listLookBacks", summary = "Look-backs by filter and order")
  public Page<LookBackView> list(
      @Valid @BeanParam LookBackFilter filter, @Valid @BeanParam PageRequest page) {
    return desk.list(filter, page);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.LOOK_BACK_READ)
  @Operation(operationId = "readLookBack", summary = "One look-back")
  @APIResponseSchema(value = LookBackView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(desk.get(id));
  }

  @POST
  @Path("/{id}/state")
  @Requires(Right.LOOK_BACK_STATE)
  @Operation(operationId = "stateOnLookBack", summary = "Say as the provider how it was")
  @APIResponseSchema(value = LookBackView.class)
  @APIResponse(responseCode = "409", description = "It is decided")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response state(@PathParam("id") UUID id, @NotNull @Valid GiveStatement command) {
    return tagged(desk.state(id, command));
  }

  @POST
  @Path("/{id}/decide")
  @Requires(Right.LOOK_BACK_DECIDE)
  @Operation(
      operationId = "decideLookBack",
      summary = "Decide whether it was missed, and what follows")
  @APIResponseSchema(value = LookBackView.class)
  @APIResponse(
      responseCode = "409",
      description = "It is decided, or the provider may still make its statement")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response decide(@PathParam("id") UUID id, @NotNull @Valid DecideLookBack command) {
    return tagged(desk.decide(id, command));
  }

  private static Response tagged(LookBackView view) {
    return Etags.tag(Response.ok(view), view.version()).build();
  }
}
