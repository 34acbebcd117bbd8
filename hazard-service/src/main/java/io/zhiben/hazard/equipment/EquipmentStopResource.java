package io.zhiben.hazard.equipment;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.equipment.StopCommands.FindInUse;
import io.zhiben.hazard.equipment.StopCommands.InspectEquipment;
import io.zhiben.hazard.equipment.StopCommands.OrderStop;
import io.zhiben.hazard.equipment.StopCommands.ResumeUse;
import io.zhiben.hazard.equipment.StopCommands.WithdrawStop;
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

/** Orders to stop using equipment. */
@Tag(name = "equipment-stops", description = "Orders to stop using equipment")
@Path(EquipmentStopResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EquipmentStopResource {
  static final String BASE = "/api/hazard/v1/equipment-stops";

  private final StopQueries queries;
  private final StopDesk desk;
  private final IdempotentRequests idempotent;

  EquipmentStopResource(StopQueries queries, StopDesk desk, IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.EQUIPMENT_STOP_READ)
  @Operation(
      operationId = "listEquipmentStops",
      summary = "Orders by filter and order; state STOPPED lists what must not be used")
  public Page<EquipmentStopView> list(
      @Valid @BeanParam StopFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.EQUIPMENT_STOP_WRITE)
  @Operation(
      operationId = "orderEquipmentStop",
      summary = "Order that equipment is not used; what is in use raises a case")
  @APIResponseSchema(value = EquipmentStopView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "It is stopped already")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response order(@NotNull @Valid OrderStop command) {
    EquipmentStopView made =
        idempotent.once(command, EquipmentStopView.class, () -> desk.order(command));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.EQUIPMENT_STOP_READ)
  @Operation(operationId = "readEquipmentStop", summary = "One order with its journal")
  @APIResponseSchema(value = EquipmentStopView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @POST
  @Path("/{id}/inspect")
  @Requires(Right.EQUIPMENT_STOP_WRITE)
  @Operation(
      operationId = "inspectStoppedEquipment",
      summary = "Record an inspection of the equipment, passed or failed; the last one counts")
  @APIResponseSchema(value = EquipmentStopView.class)
  @APIResponse(responseCode = "409", description = "It is not stopped")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response inspect(@PathParam("id") UUID id, @NotNull @Valid InspectEquipment command) {
    return tagged(desk.inspect(id, command));
  }

  @POST
  @Path("/{id}/resume")
  @Requires(Right.EQUIPMENT_STOP_WRITE)
  @Operation(operationId = "resumeEquipmentUse", summary = "Let the equipment be used again")
  @APIResponseSchema(value = EquipmentStopView.class)
  @APIResponse(responseCode = "409", description = "It is not stopped, or passed no inspection")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response resume(@PathParam("id") UUID id, @NotNull @Valid ResumeUse command) {
    return tagged(desk.resume(id, command));
  }

  @POST
  @Path("/{id}/found-in-use")
  @Requires(Right.EQUIPMENT_STOP_WRITE)
  @Operation(
      operationId = "findStoppedEquipmentInUse",
      summary = "Record that stopped equipment was in use; the first time raises a case")
  @APIResponseSchema(value = EquipmentStopView.class)
  @APIResponse(responseCode = "409", description = "It is not stopped")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response foundInUse(@PathParam("id") UUID id, @NotNull @Valid FindInUse command) {
    return tagged(desk.foundInUse(id, command));
  }

  @POST
  @Path("/{id}/withdraw")
  @Requires(Right.EQUIPMENT_STOP_WRITE)
  @Operation(operationId = "withdrawEquipmentStop", summary = "Take an order back, with the reason")
  @APIResponseSchema(value = EquipmentStopView.class)
  @APIResponse(responseCode = "409", description = "It is not stopped")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawStop command) {
    return tagged(desk.withdraw(id, command.reason()));
  }

  private static Response tagged(EquipmentStopView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
