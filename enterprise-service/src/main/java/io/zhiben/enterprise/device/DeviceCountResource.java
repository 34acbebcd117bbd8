package io.zhiben.enterprise.device;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.http.Preconditions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/api/enterprise/v1/device-counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "device-counts", description = "Special equipment by numbers")
public class DeviceCountResource {
  private final DeviceCountDesk desk;
  private final IdempotentRequests requests;
  private final Preconditions preconditions;

  DeviceCountResource(
      DeviceCountDesk desk, IdempotentRequests requests, Preconditions preconditions) {
    this.desk = desk;
    this.requests = requests;
    this.preconditions = preconditions;
  }

  @GET
  @Requires(Right.DEVICE_COUNT_READ)
  @Operation(operationId = "listDeviceCounts", summary = "Counts of devices, newest first")
  public Page<DeviceCountView> list(
      @Valid @BeanParam DeviceCountFilter filter, @Valid @BeanParam PageRequest page) {
    return desk.list(filter, page);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.DEVICE_COUNT_READ)
  @Operation(operationId = "readDeviceCount", summary = "One count of devices")
  @APIResponseSchema(value = DeviceCountView.class)
  public Response read(@PathParam("id") UUID id) {
    return tagged(desk.read(id));
  }

  @POST
  @Requires(Right.DEVICE_COUNT_WRITE)
  @Operation(
      operationId = "countDevices",
      summary = "Enter an enterprise's devices of one kind for a quarter")
  @APIResponseSchema(value = DeviceCountView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "The quarter has its count of that kind")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response count(@NotNull @Valid CountDevices command) {
    DeviceCountView view = requests.once(command, DeviceCountView.class, () -> desk.count(command));
    URI location = URI.create("/api/enterprise/v1/device-counts/" + view.id());
    return Etags.tag(Response.created(location), view.version()).entity(view).build();
  }

  @PUT
  @Path("/{id}")
  @Requires(Right.DEVICE_COUNT_WRITE)
  @Operation(operationId = "correctDevices", summary = "Correct the numbers of a count (If-Match)")
  @APIResponseSchema(value = DeviceCountView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response correct(@PathParam("id") UUID id, @NotNull @Valid CorrectDevices command) {
    return tagged(desk.correct(id, command, preconditions));
  }

  private static Response tagged(DeviceCountView view) {
    return Etags.tag(Response.ok(view), view.version()).build();
  }
}
