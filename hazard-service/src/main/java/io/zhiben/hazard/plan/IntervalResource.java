package io.zhiben.hazard.plan;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.hazard.setting.TenantSettings.Setting;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How often enterprises are inspected by grade and risk, and what follows for plans. */
@Tag(name = "inspection-plans")
@Path("/api/hazard/v1/inspection-intervals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class IntervalResource {
  private final TenantSettings settings;
  private final IntervalDesk desk;

  IntervalResource(TenantSettings settings, IntervalDesk desk) {
    this.settings = settings;
    this.desk = desk;
  }

  /**
   * @param regionCode the place that sets them; null for what the suite ships
   */
  record IntervalRulesView(String regionCode, long version, IntervalRules rules) {}

  @GET
  @Requires(Right.INSPECTION_INTERVAL_READ)
  @Operation(
      operationId = "readInspectionIntervals",
      summary = "How often enterprises of which grade are inspected at the caller's place")
  @APIResponseSchema(value = IntervalRulesView.class)
  public Response rules() {
    return shown(settings.ofCaller(IntervalRules.SETTING));
  }

  @PUT
  @Requires(Right.INSPECTION_INTERVAL_WRITE)
  @Operation(
      operationId = "setInspectionIntervals",
      summary = "Set them for the caller's place; plans that were made stay as they are")
  @APIResponseSchema(value = IntervalRulesView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setRules(@NotNull @Valid IntervalRules rules) {
    rules.requireSound();
    return shown(settings.set(IntervalRules.SETTING, rules));
  }

  @GET
  @Path("/proposal")
  @Requires(Right.INSPECTION_PLAN_READ)
  @Operation(
      operationId = "proposeInspectionTargets",
      summary = "The enterprises of a place by interval, the greatest risk first, for a plan")
  @APIResponseSchema(value = IntervalProposal.class)
  public IntervalProposal propose(@QueryParam("region") String region) {
    return desk.propose(region);
  }

  private static Response shown(Setting<IntervalRules> setting) {
    return Etags.tag(
            Response.ok(
                new IntervalRulesView(setting.regionCode(), setting.version(), setting.content())),
            setting.version())
        .build();
  }
}
