package io.zhiben.reporting.meeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.reporting.meeting.MeetingCommands.Step;
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

/** What meetings resolved, and how it is carried out. */
@Tag(name = "meetings")
@Path(ResolutionResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ResolutionResource {
  static final String BASE = "/api/reporting/v1/resolutions";

  private final MeetingViews views;
  private final ResolutionDesk desk;

  ResolutionResource(MeetingViews views, ResolutionDesk desk) {
    this.views = views;
    this.desk = desk;
  }

  @GET
  @Requires(Right.MEETING_READ)
  @Operation(operationId = "listResolutions", summary = "Resolutions by filter and order")
  public Page<ResolutionView> list(
      @Valid @BeanParam ResolutionFilter filter, @Valid @BeanParam PageRequest page) {
    return views.resolutions(filter, page);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.MEETING_READ)
  @Operation(operationId = "readResolution", summary = "One resolution with its steps")
  @APIResponseSchema(value = ResolutionView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(views.resolution(id));
  }

  @POST
  @Path("/{id}/progress")
  @Requires(Right.RESOLUTION_WORK)
  @Operation(operationId = "noteResolution", summary = "Say as the owner how it stands")
  @APIResponseSchema(value = ResolutionView.class)
  @APIResponse(responseCode = "409", description = "It is not open")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response progress(@PathParam("id") UUID id, @NotNull @Valid Step command) {
    return tagged(desk.step(id, ResolutionVerb.PROGRESS, command.note()));
  }

  @POST
  @Path("/{id}/finish")
  @Requires(Right.RESOLUTION_WORK)
  @Operation(
      operationId = "finishResolution",
      summary = "Say as the owner that it is done, with evidence")
  @APIResponseSchema(value = ResolutionView.class)
  @APIResponse(responseCode = "409", description = "It is not open")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response finish(@PathParam("id") UUID id, @NotNull @Valid Step command) {
    return tagged(desk.step(id, ResolutionVerb.FINISH, command.note()));
  }

  @POST
  @Path("/{id}/close")
  @Requires(Right.MEETING_WRITE)
  @Operation(operationId = "closeResolution", summary = "Close as the office what is done")
  @APIResponseSchema(value = ResolutionView.class)
  @APIResponse(responseCode = "409", description = "It is not done")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response close(@PathParam("id") UUID id, @NotNull @Valid Step command) {
    return tagged(desk.step(id, ResolutionVerb.CLOSE, command.note()));
  }

  @POST
  @Path("/{id}/return")
  @Requires(Right.MEETING_WRITE)
  @Operation(
      operationId = "returnResolution",
      summary = "Return as the office what is not done after all")
  @APIResponseSchema(value = ResolutionView.class)
  @APIResponse(responseCode = "409", description = "It is not done")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response giveBack(@PathParam("id") UUID id, @NotNull @Valid Step command) {
    return tagged(desk.step(id, ResolutionVerb.RETURN, command.note()));
  }

  @POST
  @Path("/{id}/withdraw")
  @Requires(Right.MEETING_WRITE)
  @Operation(operationId = "withdrawResolution", summary = "Withdraw as the office, with a reason")
  @APIResponseSchema(value = ResolutionView.class)
  @APIResponse(responseCode = "409", description = "It is not open")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid Step command) {
    return tagged(desk.step(id, ResolutionVerb.WITHDRAW, command.note()));
  }

  private static Response tagged(ResolutionView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
