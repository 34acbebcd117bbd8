package io.zhiben.hazard.credit;

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

/** Behaviours of credit records; a place without settings has those of the one above. */
@Tag(name = "credit-records", description = "Credit records of enterprises")
@Path("/api/hazard/v1/credit-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CreditSettingsResource {
  private final TenantSettings settings;

  CreditSettingsResource(TenantSettings settings) {
    this.settings = settings;
  }

  /**
   * @param regionCode the place that sets it; null for what the suite ships
   */
  record CreditRulesView(String regionCode, long version, CreditRules rules) {}

  @GET
  @Requires(Right.ENFORCEMENT_RULES_READ)
  @Operation(
      operationId = "readCreditRules",
      summary = "Behaviours with period and effect as they count at the caller's place")
  @APIResponseSchema(value = CreditRulesView.class)
  public Response rules() {
    return shown(settings.ofCaller(CreditRules.SETTING));
  }

  @PUT
  @Requires(Right.ENFORCEMENT_RULES_WRITE)
  @Operation(
      operationId = "setCreditRules",
      summary = "Set behaviours for the caller's place; records keep what they cited")
  @APIResponseSchema(value = CreditRulesView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setRules(@NotNull @Valid CreditRules rules) {
    rules.requireSound();
    return shown(settings.set(CreditRules.SETTING, rules));
  }

  private static Response shown(Setting<CreditRules> setting) {
    return Etags.tag(
            Response.ok(
                new CreditRulesView(setting.regionCode(), setting.version(), setting.content())),
            setting.version())
        .build();
  }
}
