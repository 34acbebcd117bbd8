package io.zhiben.enterprise.place;

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

@Path("/api/enterprise/v1/places")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "places", description = "Supervised places that are no enterprises")
public class PlaceResource {
  private final PlaceDesk desk;
  private final PlaceListDesk lists;
  private final IdempotentRequests requests;
  private final Preconditions preconditions;

  PlaceResource(
      PlaceDesk desk,
      PlaceListDesk lists,
      IdempotentRequests requests,
      Preconditions preconditions) {
    this.desk = desk;
    this.lists = lists;
    this.requests = requests;
    this.preconditions = preconditions;
  }

  @GET
  @Requires(Right.PLACE_READ)
  @Operation(
      operationId = "listPlaces",
      summary = "Places by name or address, kind, region and domain")
  public Page<PlaceView> list(
      @Valid @BeanParam PlaceFilter filter, @Valid @BeanParam PageRequest page) {
    return lists.list(filter, page);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.PLACE_READ)
  @Operation(operationId = "readPlace", summary = "One place")
  @APIResponseSchema(value = PlaceView.class)
  public Response read(@PathParam("id") UUID id) {
    PlaceView view = desk.read(id);
    return Etags.tag(Response.ok(view), view.version()).build();
  }

  @POST
  @Requires(Right.PLACE_WRITE)
  @Operation(operationId = "registerPlace", summary = "Register a place")
  @APIResponseSchema(value = PlaceView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response register(@NotNull @Valid RegisterPlace command) {
    PlaceView view = requests.once(command, PlaceView.class, () -> desk.register(command));
    URI place = URI.create("/api/enterprise/v1/places/" + view.id());
    return Etags.tag(Response.created(place), view.version()).entity(view).build();
  }

  @PUT
  @Path("/{id}")
  @Requires(Right.PLACE_WRITE)
  @Operation(operationId = "changePlace", summary = "Change a place (If-Match)")
  @APIResponseSchema(value = PlaceView.class)
  @APIResponse(
      responseCode = "409",
      description = "The name is taken, or enterprises sit in the building")
  public Response change(@PathParam("id") UUID id, @NotNull @Valid RegisterPlace command) {
    PlaceView view = desk.change(id, command, preconditions);
    return Etags.tag(Response.ok(view), view.version()).build();
  }
}
