package io.zhiben.hazard.activity;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.activity.ActivityCommands.DisposeActivity;
import io.zhiben.hazard.activity.ActivityCommands.PatrolActivity;
import io.zhiben.hazard.activity.ActivityCommands.RegisterActivity;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Activities with larger risk that need no approval, or lack it. */
@Tag(
    name = "risky-activities",
    description = "Activities with larger risk that need no approval, or lack it")
@Path(ActivityResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ActivityResource {
  static final String BASE = "/api/hazard/v1/risky-activities";

  private final ActivityViews views;
  private final ActivityDesk desk;
  private final CoverageQueries coverage;
  private final IdempotentRequests idempotent;

  ActivityResource(
      ActivityViews views,
      ActivityDesk desk,
      CoverageQueries coverage,
      IdempotentRequests idempotent) {
    this.views = views;
    this.desk = desk;
    this.coverage = coverage;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.ACTIVITY_READ)
  @Operation(operationId = "listRiskyActivities", summary = "Activities by filter and order")
  public Page<ActivityView> list(
      @Valid @BeanParam ActivityFilter filter, @Valid @BeanParam PageRequest page) {
    return views.list(filter, page);
  }

  @GET
  @Path("/coverage")
  @Requires(Right.ACTIVITY_COVERAGE_READ)
  @Operation(
      operationId = "readActivityCoverage",
      summary = "How many activities of a time were patrolled, town by town")
  @APIResponseSchema(value = ActivityCoverage.class)
  public ActivityCoverage coverage(
      @QueryParam("region") String region,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    return coverage.count(region, from, to);
  }

  @POST
  @Requires(Right.ACTIVITY_REGISTER)
  @Operation(
      operationId = "registerRiskyActivity",
      summary = "Declare an activity as the enterprise, or register one that was found")
  @APIResponseSchema(value = ActivityView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response register(@NotNull @Valid RegisterActivity command) {
    ActivityView made = idempotent.once(command, ActivityView.class, () -> desk.register(command));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.ACTIVITY_READ)
  @Operation(operationId = "readRiskyActivity", summary = "One activity with its patrols")
  @APIResponseSchema(value = ActivityView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(views.get(id));
  }

  @POST
  @Path("/{id}/patrol")
  @Requires(Right.ACTIVITY_HANDLE)
  @Operation(
      operationId = "patrolRiskyActivity",
      summary = "Name an inspection of the enterprise that patrolled it; its findings are hazards")
  @APIResponseSchema(value = ActivityView.class)
  @APIResponse(responseCode = "409", description = "It does not go on, or that one counts already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response patrol(@PathParam("id") UUID id, @NotNull @Valid PatrolActivity command) {
    return tagged(desk.patrol(id, command.inspectionId()));
  }

  @POST
  @Path("/{id}/dispose")
  @Requires(Right.ACTIVITY_HANDLE)
  @Operation(
      operationId = "disposeRiskyActivity",
      summary = "Say what becomes of it: controlled, stopped, referred or ended")
  @APIResponseSchema(value = ActivityView.class)
  @APIResponse(responseCode = "409", description = "It does not go on, or stands so already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response dispose(@PathParam("id") UUID id, @NotNull @Valid DisposeActivity command) {
    return tagged(desk.dispose(id, command));
  }

  private static Response tagged(ActivityView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
