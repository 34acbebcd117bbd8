package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.enforcement.EnforcementStatistics.InspectionBehind;
import io.zhiben.hazard.enforcement.EnforcementStatistics.MajorBehind;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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
  private final MajorCaseDesk majors;
  private final BlanketDesk blankets;
  private final RepeatDesk repeats;
  private final CampaignDesk campaigns;

  StatisticsResource(
      StatisticsDesk desk,
      MajorCaseDesk majors,
      BlanketDesk blankets,
      RepeatDesk repeats,
      CampaignDesk campaigns) {
    this.repeats = repeats;
    this.campaigns = campaigns;
    this.desk = desk;
    this.majors = majors;
    this.blankets = blankets;
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

  @GET
  @Path("/blanket-measures")
  @Requires(Right.ENFORCEMENT_STATISTICS_READ)
  @Operation(
      operationId = "listBlanketMeasures",
      summary = "Decisions of a period that were the same for several enterprises")
  public BlanketMeasures blanketMeasures(
      @Valid @BeanParam StatisticsFilter filter,
      @QueryParam("least") @DefaultValue("3") @Min(2) @Max(1000) int least) {
    return blankets.of(filter, least);
  }

  @GET
  @Path("/repeats")
  @Requires(Right.ENFORCEMENT_STATISTICS_READ)
  @Operation(
      operationId = "listRepeatedOffences",
      summary = "Enterprises and posts that were sanctioned more than once in a period")
  public RepeatedOffences repeats(
      @Valid @BeanParam StatisticsFilter filter,
      @QueryParam("least") @DefaultValue("2") @Min(2) @Max(1000) int least) {
    return repeats.of(filter, least);
  }

  @GET
  @Path("/campaign")
  @Requires(Right.ENFORCEMENT_STATISTICS_READ)
  @Operation(
      operationId = "readCampaignFigures",
      summary = "What a campaign came to: inspections, hazards, cases, fines and goods")
  public CampaignFigures campaign(@QueryParam("plan") @NotNull UUID plan) {
    return campaigns.of(plan);
  }

  @GET
  @Path("/major-hazards")
  @Requires(Right.ENFORCEMENT_STATISTICS_READ)
  @Operation(
      operationId = "listMajorHazardsBehindStatistics",
      summary =
          "The confirmed major hazards of one unit, or those with neither a case nor a written"
              + " reason, newest first, by page number")
  public Page<MajorBehind> majorHazards(
      @Valid @BeanParam StatisticsFilter filter,
      @QueryParam("unit") @NotBlank @Size(max = 40) String unit,
      @QueryParam("unanswered") @DefaultValue("false") boolean unanswered,
      @Valid @BeanParam PageRequest page) {
    return majors.hazards(filter, unit, unanswered, page);
  }
}
