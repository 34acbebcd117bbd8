package io.zhiben.hazard.accident;

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

/** What a tenant sets about accidents; a place without settings has those of the one above. */
@Tag(name = "accident-settings", description = "Thresholds and periods about accidents")
@Path("/api/hazard/v1/accident-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AccidentSettingsResource {
  private final TenantSettings settings;

  AccidentSettingsResource(TenantSettings settings) {
    this.settings = settings;
  }

  /**
   * @param regionCode the place that sets it; null for what the suite ships
   */
  record AccidentRulesView(String regionCode, long version, AccidentRules rules) {}

  @GET
  @Requires(Right.ACCIDENT_RULES_READ)
  @Operation(
      operationId = "readAccidentRules",
      summary = "Thresholds and periods as they count at the caller's place")
  @APIResponseSchema(value = AccidentRulesView.class)
  public Response rules() {
    return shown(settings.ofCaller(AccidentRules.SETTING));
  }

  @PUT
  @Requires(Right.ACCIDENT_RULES_WRITE)
  @Operation(
      operationId = "setAccidentRules",
      summary = "Set thresholds and periods for the caller's place")
  @APIResponseSchema(value = AccidentRulesView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setRules(@NotNull @Valid AccidentRules rules) {
    rules.requireSound();
    return shown(settings.set(AccidentRules.SETTING, rules));
  }

  private static Response shown(Setting<AccidentRules> setting) {
    return Etags.tag(
            Response.ok(
                new AccidentRulesView(setting.regionCode(), setting.version(), setting.content())),
            setting.version())
        .build();
  }
}
