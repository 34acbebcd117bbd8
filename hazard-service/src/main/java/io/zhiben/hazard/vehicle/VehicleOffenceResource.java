package io.zhiben.hazard.vehicle;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.vehicle.OffenceCommands.DismissOffence;
import io.zhiben.hazard.vehicle.OffenceCommands.HandleOffence;
import io.zhiben.hazard.vehicle.OffenceCommands.RecordOffence;
import io.zhiben.hazard.vehicle.OffenceFigures.RepeatOffender;
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

/** Violations by vehicles. */
@Tag(
    name = "vehicle-offences",
    description = "Violations by vehicles, blocked fire lanes among them")
@Path(VehicleOffenceResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class VehicleOffenceResource {
  static final String BASE = "/api/hazard/v1/vehicle-offences";

  private final OffenceQueries queries;
  private final OffenceDesk desk;
  private final IdempotentRequests idempotent;

  VehicleOffenceResource(OffenceQueries queries, OffenceDesk desk, IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.VEHICLE_OFFENCE_READ)
  @Operation(operationId = "listVehicleOffences", summary = "Offences by filter and order")
  public Page<VehicleOffenceView> list(
      @Valid @BeanParam OffenceFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.VEHICLE_OFFENCE_WRITE)
  @Operation(
      operationId = "recordVehicleOffence",
      summary = "Record what a vehicle did; kind and road say which unit handles it")
  @APIResponseSchema(value = VehicleOffenceView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response record(@NotNull @Valid RecordOffence command) {
    VehicleOffenceView made =
        idempotent.once(command, VehicleOffenceView.class, () -> desk.record(command));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  @GET
  @Path("/figures")
  @Requires(Right.VEHICLE_OFFENCE_READ)
  @Operation(
      operationId = "countVehicleOffences",
      summary = "Offences of a period by kind and road: handled, in time, fined, towed, coerced")
  public OffenceFigures figures(@Valid @BeanParam OffencePeriod period) {
    return queries.figures(period);
  }

  @GET
  @Path("/repeat-offenders")
  @Requires(Right.VEHICLE_OFFENCE_READ)
  @Operation(
      operationId = "listRepeatOffenders",
      summary = "Vehicles and drivers with several offences in a period, most offences first")
  public List<RepeatOffender> repeatOffenders(@Valid @BeanParam OffencePeriod period) {
    return queries.offenders(period);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.VEHICLE_OFFENCE_READ)
  @Operation(operationId = "readVehicleOffence", summary = "One offence with its journal")
  @APIResponseSchema(value = VehicleOffenceView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @POST
  @Path("/{id}/handle")
  @Requires(Right.VEHICLE_OFFENCE_WRITE)
  @Operation(operationId = "handleVehicleOffence", summary = "Say what was done with the vehicle")
  @APIResponseSchema(value = VehicleOffenceView.class)
  @APIResponse(responseCode = "409", description = "It is over")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response handle(@PathParam("id") UUID id, @NotNull @Valid HandleOffence command) {
    return tagged(desk.handle(id, command));
  }

  @POST
  @Path("/{id}/dismiss")
  @Requires(Right.VEHICLE_OFFENCE_WRITE)
  @Operation(operationId = "dismissVehicleOffence", summary = "Do nothing, with the reason")
  @APIResponseSchema(value = VehicleOffenceView.class)
  @APIResponse(responseCode = "409", description = "It is over")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response dismiss(@PathParam("id") UUID id, @NotNull @Valid DismissOffence command) {
    return tagged(desk.dismiss(id, command.reason()));
  }

  private static Response tagged(VehicleOffenceView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
