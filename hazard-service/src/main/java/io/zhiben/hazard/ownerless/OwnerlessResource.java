package io.zhiben.hazard.ownerless;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.ownerless.OwnerlessCommands.Clear;
import io.zhiben.hazard.ownerless.OwnerlessCommands.Flag;
import io.zhiben.hazard.ownerless.OwnerlessCommands.NameUnit;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hazards without an owner (Y-493). */
@Tag(name = "listings")
@Path(OwnerlessResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OwnerlessResource {
  static final String BASE = "/api/hazard/v1/ownerless-hazards";

  private final OwnerlessViews views;
  private final OwnerlessDesk desk;
  private final IdempotentRequests idempotent;

  OwnerlessResource(OwnerlessViews views, OwnerlessDesk desk, IdempotentRequests idempotent) {
    this.views = views;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.DECISION_REQUEST_READ)
  @Operation(operationId = "listOwnerlessHazards", summary = "Hazards without an owner, by filter")
  public Page<OwnerlessView> list(
      @Valid @BeanParam OwnerlessFilter filter, @Valid @BeanParam PageRequest page) {
    return views.list(filter, page);
  }

  @POST
  @Requires(Right.LISTING_ASK)
  @Operation(operationId = "flagOwnerlessHazard", summary = "Flag an open hazard as ownerless")
  @APIResponseSchema(value = OwnerlessView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "It is flagged already, or has ended")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response flag(@NotNull @Valid Flag command) {
    OwnerlessView flagged = idempotent.once(command, OwnerlessView.class, () -> desk.flag(command));
    URI location = URI.create(BASE + "/" + flagged.id());
    return Etags.tag(Response.created(location).entity(flagged), flagged.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.DECISION_REQUEST_READ)
  @Operation(operationId = "readOwnerlessHazard", summary = "One hazard without an owner")
  @APIResponseSchema(value = OwnerlessView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(views.get(id));
  }

  @POST
  @Path("/{id}/name")
  @Requires(Right.LISTING_DECIDE)
  @Operation(
      operationId = "nameUnitOfOwnerlessHazard",
      summary = "Name the unit that sees to it; rungs meant for the owner go there from then on")
  @APIResponseSchema(value = OwnerlessView.class)
  @APIResponse(responseCode = "409", description = "Its owner was found")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response name(@PathParam("id") UUID id, @NotNull @Valid NameUnit command) {
    return tagged(desk.name(id, command));
  }

  @POST
  @Path("/{id}/clear")
  @Requires(Right.LISTING_ASK)
  @Operation(operationId = "clearOwnerlessHazard", summary = "Its owner was found")
  @APIResponseSchema(value = OwnerlessView.class)
  @APIResponse(responseCode = "409", description = "It was cleared already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response clear(@PathParam("id") UUID id, @NotNull @Valid Clear command) {
    return tagged(desk.clear(id, command));
  }

  private static Response tagged(OwnerlessView hazard) {
    return Etags.tag(Response.ok(hazard), hazard.version()).build();
  }
}
