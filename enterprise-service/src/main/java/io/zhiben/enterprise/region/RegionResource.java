package io.zhiben.enterprise.region;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.IdempotentRequests;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/enterprise/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "regions", description = "The region tree")
public class RegionResource {
  private final RegionDesk desk;
  private final IdempotentRequests requests;

  RegionResource(RegionDesk desk, IdempotentRequests requests) {
    this.desk = desk;
    this.requests = requests;
  }

  @GET
  @Requires(Right.REGION_READ)
  @Operation(
      operationId = "listRegions",
      summary = "Places directly below one, or the caller's own place")
  public List<RegionView> list(@QueryParam("parent") String parent) {
    return desk.list(parent);
  }

  @GET
  @Path("/{code}")
  @Requires(Right.REGION_READ)
  @Operation(operationId = "readRegion", summary = "One place with the places above it")
  public RegionView read(@PathParam("code") String code) {
    return desk.read(code);
  }

  @POST
  @Requires(Right.REGION_ADD)
  @Operation(operationId = "addRegion", summary = "Add a place below one of the caller's places")
  @APIResponseSchema(value = RegionView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "The code is taken")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response add(@NotNull @Valid AddRegion command) {
    RegionView added = requests.once(command, RegionView.class, () -> desk.add(command));
    return Response.created(URI.create("/api/enterprise/v1/regions/" + added.code()))
        .entity(added)
        .build();
  }
}
