package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.enforcement.EnforcementStatistics.InspectionBehind;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who inspects and who sanctions. */
@Tag(
    name = "enforcement-statistics",
    description = "Inspections and sanctions by unit: zero penalty, inspected without consequence")
@Path("/api/hazard/v1/enforcement-statistics")
@Produces(MediaType.APPLICATION_JSON)
class StatisticsResource {
  private final StatisticsDesk desk;

  StatisticsResource(StatisticsDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Right.ENFORCEMENT_STATISTICS_READ)
  @Operation(
      operationId = "readEnforcementStatistics",
      summary = "Inspections, cases and sanctions of a period by town or department")
  public EnforcementStatistics read(@Valid @BeanParam StatisticsFilter filter) {
    return desk.of(filter);
  }

  @GET
  @Path("/inspections")
  @Requires(Right.ENFORCEMENT_STATISTICS_READ)
  @Operation(
      operationId = "listInspectionsBehindStatistics",
      summary = "The inspections of one unit behind its figures, newest first, by page number")
  public Page<InspectionBehind> inspections(
      @Valid @BeanParam StatisticsFilter filter,
      @QueryParam("unit") @NotBlank @Size(max = 40) String unit,
      @QueryParam("withoutCase") @DefaultValue("false") boolean withoutCase,
      @Valid @BeanParam PageRequest page) {
    return desk.inspections(filter, unit, withoutCase, page);
  }
}
