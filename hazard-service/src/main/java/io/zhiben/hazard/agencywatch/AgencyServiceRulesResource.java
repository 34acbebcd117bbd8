package io.zhiben.hazard.agencywatch;

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

/** Thresholds of notices against agencies; a place without rules has those of the one above. */
@Tag(name = "agency-notices", description = "Agencies that charge and serve too little")
@Path("/api/hazard/v1/agency-service-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AgencyServiceRulesResource {
  private final TenantSettings settings;

  AgencyServiceRulesResource(TenantSettings settings) {
    this.settings = settings;
  }

  /**
   * @param regionCode the place that sets it; null for what the suite ships
   */
  record AgencyServiceRulesView(String regionCode, long version, AgencyServiceRules rules) {}

  @GET
  @Requires(Right.ENFORCEMENT_RULES_READ)
  @Operation(
      operationId = "readAgencyServiceRules",
      summary = "Thresholds as they count at the caller's place")
  @APIResponseSchema(value = AgencyServiceRulesView.class)
  public Response rules() {
    return shown(settings.ofCaller(AgencyServiceRules.SETTING));
  }

  @PUT
  @Requires(Right.ENFORCEMENT_RULES_WRITE)
  @Operation(operationId = "setAgencyServiceRules", summary = "Set them for the caller's place")
  @APIResponseSchema(value = AgencyServiceRulesView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setRules(@NotNull @Valid AgencyServiceRules rules) {
    rules.requireSound();
    return shown(settings.set(AgencyServiceRules.SETTING, rules));
  }

  private static Response shown(Setting<AgencyServiceRules> setting) {
    return Etags.tag(
            Response.ok(
                new AgencyServiceRulesView(
                    setting.regionCode(), setting.version(), setting.content())),
            setting.version())
        .build();
  }
}
