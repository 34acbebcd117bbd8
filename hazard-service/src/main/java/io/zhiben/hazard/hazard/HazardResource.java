package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.hazard.HazardCommands.AssignHazard;
import io.zhiben.hazard.hazard.HazardCommands.GiveReason;
import io.zhiben.hazard.hazard.HazardCommands.PlanRectification;
import io.zhiben.hazard.hazard.HazardCommands.ReportHazard;
import io.zhiben.hazard.hazard.HazardCommands.VerifyHazard;
import io.zhiben.platform.access.Requires;
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

/** Hazards up to the enterprise's turn. */
@Path(HazardResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HazardResource {
  static final String BASE = "/api/hazard/v1/hazards";

  private final HazardQueries queries;
  private final ReportDesk reports;
  private final GradingDesk grading;
  private final IdempotentRequests idempotent;

  HazardResource(
      HazardQueries queries,
      ReportDesk reports,
      GradingDesk grading,
      IdempotentRequests idempotent) {
    this.queries = queries;
    this.reports = reports;
    this.grading = grading;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.HAZARD_READ)
  public Page<HazardRow> list(
      @Valid @BeanParam HazardFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.HAZARD_REPORT)
  public Response report(@NotNull @Valid ReportHazard command) {
    HazardView made = idempotent.once(command, HazardView.class, () -> reports.report(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.HAZARD_READ)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @POST
  @Path("/{id}/verify")
  @Requires(Right.HAZARD_VERIFY)
  public Response verify(@PathParam("id") UUID id, @NotNull @Valid VerifyHazard command) {
    return tagged(grading.verify(id, command));
  }

  @POST
  @Path("/{id}/plan")
  @Requires(Right.HAZARD_PLAN)
  public Response plan(@PathParam("id") UUID id, @NotNull @Valid PlanRectification command) {
    return tagged(grading.plan(id, command));
  }

  @POST
  @Path("/{id}/assign")
  @Requires(Right.HAZARD_ASSIGN)
  public Response assign(@PathParam("id") UUID id, @NotNull @Valid AssignHazard command) {
    return tagged(grading.assign(id, command));
  }

  @POST
  @Path("/{id}/withdraw")
  @Requires(Right.HAZARD_WITHDRAW)
  public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid GiveReason command) {
    return tagged(grading.withdraw(id, command));
  }

  static Response tagged(HazardView hazard) {
    return Etags.tag(Response.ok(hazard), hazard.version()).build();
  }
}
