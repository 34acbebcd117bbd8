package io.zhiben.hazard.hazard;

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

/** What tenants ask of hazards; a place without its own has those of the one above. */
@Tag(name = "hazards")
@Path("/api/hazard/v1/hazard-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HazardRulesResource {
  private final TenantSettings settings;

  HazardRulesResource(TenantSettings settings) {
    this.settings = settings;
  }

  /**
   * @param regionCode the place that sets them; null for what the suite ships
   */
  record HazardRulesView(String regionCode, long version, HazardRules rules) {}

  @GET
  @Requires(Right.HAZARD_RULE_READ)
  @Operation(
      operationId = "readHazardRules",
      summary = "What is asked of hazards beyond the law at the caller's place")
  @APIResponseSchema(value = HazardRulesView.class)
  public Response rules() {
    return shown(settings.ofCaller(HazardRules.SETTING));
  }

  @PUT
  @Requires(Right.HAZARD_RULE_WRITE)
  @Operation(operationId = "setHazardRules", summary = "Set them for the caller's place")
  @APIResponseSchema(value = HazardRulesView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setRules(@NotNull @Valid HazardRules rules) {
    return shown(settings.set(HazardRules.SETTING, rules));
  }

  private static Response shown(Setting<HazardRules> setting) {
    return Etags.tag(
            Response.ok(
                new HazardRulesView(setting.regionCode(), setting.version(), setting.content())),
            setting.version())
        .build();
  }
}
