package io.zhiben.hazard.roadrisk;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When a section becomes an item; a place without rules has those of the one above. */
@Tag(name = "road-risks", description = "Road sections where traffic accidents pile up")
@Path("/api/hazard/v1/road-risk-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RoadRiskRulesResource {
  private final TenantSettings settings;

  RoadRiskRulesResource(TenantSettings settings) {
    this.settings = settings;
  }

  /**
   * @param regionCode the place that sets it; null for what the suite ships
   */
  record RoadRiskRulesView(String regionCode, long version, RoadRiskRules rules) {}

  @GET
  @Requires(Right.ACCIDENT_RULES_READ)
  @Operation(
      operationId = "readRoadRiskRules",
      summary = "How many accidents in how many months make a section an item")
  @APIResponseSchema(value = RoadRiskRulesView.class)
  public Response rules() {
    return shown(settings.ofCaller(RoadRiskRules.SETTING));
  }

  @PUT
  @Requires(Right.ACCIDENT_RULES_WRITE)
  @Operation(operationId = "setRoadRiskRules", summary = "Set it for the caller's place")
  @APIResponseSchema(value = RoadRiskRulesView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setRules(@NotNull @Valid RoadRiskRules rules) {
    return shown(settings.set(RoadRiskRules.SETTING, rules));
  }

  private static Response shown(Setting<RoadRiskRules> setting) {
    return Etags.tag(
            Response.ok(
                new RoadRiskRulesView(setting.regionCode(), setting.version(), setting.content())),
            setting.version())
        .build();
  }
}
