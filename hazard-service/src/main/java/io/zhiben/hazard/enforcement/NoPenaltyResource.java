package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.enforcement.EnforcementStatistics.By;
import io.zhiben.hazard.enforcement.NoPenaltyDesk.EscalateUnit;
import io.zhiben.hazard.enforcement.NoPenaltyUnits.FiredRung;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.IdempotentRequests;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Units that inspect and don't penalise. */
@Tag(
    name = "enforcement-statistics",
    description = "Inspections and sanctions by unit: zero penalty, inspected without consequence")
@Path("/api/hazard/v1/no-penalty-units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class NoPenaltyResource {
  private final NoPenaltyDesk desk;
  private final IdempotentRequests idempotent;

  NoPenaltyResource(NoPenaltyDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.ENFORCEMENT_STATISTICS_READ)
  @Operation(
      operationId = "listNoPenaltyUnits",
      summary = "Units that inspected and didn't penalise in the period of a day, today's at first")
  public NoPenaltyUnits list(
      @QueryParam("by") @DefaultValue("DEPARTMENT") By by, @QueryParam("day") LocalDate day) {
    return desk.list(by, day);
  }

  @POST
  @Requires(Right.ESCALATION_FIRE)
  @Operation(
      operationId = "escalateNoPenaltyUnit",
      summary = "Draft a rung of the caller's ladder for a unit, once for a rung and period")
  @APIResponseSchema(value = FiredRung.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description = "The unit penalised or didn't inspect, or the rung was fired")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response escalate(@NotNull @Valid EscalateUnit command) {
    FiredRung fired = idempotent.once(command, FiredRung.class, () -> desk.escalate(command));
    return Response.status(Response.Status.CREATED).entity(fired).build();
  }
}
