package io.zhiben.enterprise.staffing;

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

@Path("/api/enterprise/v1/staff-counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "staff-counts", description = "How offices are staffed, by numbers")
public class StaffCountResource {
  private final StaffCountDesk desk;
  private final IdempotentRequests requests;
  private final Preconditions preconditions;

  StaffCountResource(
      StaffCountDesk desk, IdempotentRequests requests, Preconditions preconditions) {
    this.desk = desk;
    this.requests = requests;
    this.preconditions = preconditions;
  }

  @GET
  @Requires(Right.STAFFING_READ)
  @Operation(operationId = "listStaffCounts", summary = "Counts of staff, newest first")
  public Page<StaffCountView> list(
      @Valid @BeanParam StaffCountFilter filter, @Valid @BeanParam PageRequest page) {
    return desk.list(filter, page);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.STAFFING_READ)
  @Operation(operationId = "readStaffCount", summary = "One count of staff")
  @APIResponseSchema(value = StaffCountView.class)
  public Response read(@PathParam("id") UUID id) {
    return tagged(desk.read(id));
  }

  @POST
  @Requires(Right.STAFFING_WRITE)
  @Operation(
      operationId = "countStaff",
      summary = "Enter an office's staff of one role for a quarter")
  @APIResponseSchema(value = StaffCountView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "The quarter has its count of that role")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response count(@NotNull @Valid CountStaff command) {
    StaffCountView view = requests.once(command, StaffCountView.class, () -> desk.count(command));
    URI location = URI.create("/api/enterprise/v1/staff-counts/" + view.id());
    return Etags.tag(Response.created(location), view.version()).entity(view).build();
  }

  @PUT
  @Path("/{id}")
  @Requires(Right.STAFFING_WRITE)
  @Operation(operationId = "correctStaff", summary = "Correct the numbers of a count (If-Match)")
  @APIResponseSchema(value = StaffCountView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response correct(@PathParam("id") UUID id, @NotNull @Valid CorrectStaff command) {
    return tagged(desk.correct(id, command, preconditions));
  }

  private static Response tagged(StaffCountView view) {
    return Etags.tag(Response.ok(view), view.version()).build();
  }
}
