package io.zhiben.hazard.vehicle;

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

/**
 * Which unit handles which offence, and by when; a place without rules has those of the one above.
 */
@Tag(
    name = "vehicle-offences",
    description = "Violations by vehicles, blocked fire lanes among them")
@Path("/api/hazard/v1/vehicle-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class VehicleRulesResource {
  private final TenantSettings settings;

  VehicleRulesResource(TenantSettings settings) {
    this.settings = settings;
  }

  /**
   * @param regionCode the place that sets it; null for what the suite ships
   */
  record VehicleRulesView(String regionCode, long version, VehicleRules rules) {}

  @GET
  @Requires(Right.ENFORCEMENT_RULES_READ)
  @Operation(
      operationId = "readVehicleRules",
      summary = "Units and days for offences as they count at the caller's place")
  @APIResponseSchema(value = VehicleRulesView.class)
  public Response rules() {
    return shown(settings.ofCaller(VehicleRules.SETTING));
  }

  @PUT
  @Requires(Right.ENFORCEMENT_RULES_WRITE)
  @Operation(
      operationId = "setVehicleRules",
      summary = "Set units and days for the caller's place; recorded offences keep theirs")
  @APIResponseSchema(value = VehicleRulesView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setRules(@NotNull @Valid VehicleRules rules) {
    return shown(settings.set(VehicleRules.SETTING, rules));
  }

  private static Response shown(Setting<VehicleRules> setting) {
    return Etags.tag(
            Response.ok(
                new VehicleRulesView(setting.regionCode(), setting.version(), setting.content())),
            setting.version())
        .build();
  }
}
