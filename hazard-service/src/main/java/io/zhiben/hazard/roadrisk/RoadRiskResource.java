package io.zhiben.hazard.roadrisk;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.roadrisk.RoadRiskCommands.FinishRoadMeasures;
import io.zhiben.hazard.roadrisk.RoadRiskCommands.PlanRoadMeasures;
import io.zhiben.hazard.roadrisk.RoadRiskView.SectionCount;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Road sections where accidents pile up. */
@Tag(name = "road-risks", description = "Road sections where traffic accidents pile up")
@Path("/api/hazard/v1/road-risks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RoadRiskResource {
  private final RoadRiskDesk desk;

  RoadRiskResource(RoadRiskDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Right.ROAD_RISK_READ)
  @Operation(
      operationId = "listRoadRisks",
      summary = "Sections that became items, by filter and order")
  public Page<RoadRiskView> list(
      @Valid @BeanParam RoadRiskFilter filter, @Valid @BeanParam PageRequest page) {
    return desk.list(filter, page);
  }

  @GET
  @Path("/sections")
  @Requires(Right.ROAD_RISK_READ)
  @Operation(
      operationId = "countRoadAccidents",
      summary = "Traffic accidents of a period by road section and grade, most first")
  public List<SectionCount> sections(
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to,
      @QueryParam("region") String region) {
    return desk.sections(from, to, region);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.ROAD_RISK_READ)
  @Operation(operationId = "readRoadRisk", summary = "One section with its measures")
  @APIResponseSchema(value = RoadRiskView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(desk.get(id));
  }

  @POST
  @Path("/{id}/plan")
  @Requires(Right.ROAD_RISK_WRITE)
  @Operation(
      operationId = "planRoadMeasures",
      summary = "Say what is done about a section, until when")
  @APIResponseSchema(value = RoadRiskView.class)
  @APIResponse(responseCode = "409", description = "It is finished")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response plan(@PathParam("id") UUID id, @NotNull @Valid PlanRoadMeasures command) {
    return tagged(desk.plan(id, command));
  }

  @POST
  @Path("/{id}/finish")
  @Requires(Right.ROAD_RISK_WRITE)
  @Operation(
      operationId = "finishRoadMeasures",
      summary = "Say that a section was treated; accidents that go on make it an item again")
  @APIResponseSchema(value = RoadRiskView.class)
  @APIResponse(responseCode = "409", description = "It has no measures, or is finished")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response finish(@PathParam("id") UUID id, @NotNull @Valid FinishRoadMeasures command) {
    return tagged(desk.finish(id, command));
  }

  private static Response tagged(RoadRiskView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
