package io.zhiben.hazard.enforcement;

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

/** What a tenant sets about enforcement; a place without settings has those of the one above. */
@Tag(
    name = "enforcement-settings",
    description = "Periods, amounts and the discretion standard of a tenant")
@Path("/api/hazard/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EnforcementSettingsResource {
  private final TenantSettings settings;

  EnforcementSettingsResource(TenantSettings settings) {
    this.settings = settings;
  }

  /**
   * @param regionCode the place that sets it; null for what the suite ships
   */
  record EnforcementRulesView(String regionCode, long version, EnforcementRules rules) {}

  /**
   * @param regionCode the place that sets it; null for what the suite ships
   */
  record DiscretionView(String regionCode, long version, Discretion standard) {}

  @GET
  @Path("/enforcement-rules")
  @Requires(Right.ENFORCEMENT_RULES_READ)
  @Operation(
      operationId = "readEnforcementRules",
      summary = "Periods and amounts as they count at the caller's place")
  @APIResponseSchema(value = EnforcementRulesView.class)
  public Response rules() {
    return shown(settings.ofCaller(EnforcementRules.SETTING));
  }

  @PUT
  @Path("/enforcement-rules")
  @Requires(Right.ENFORCEMENT_RULES_WRITE)
  @Operation(
      operationId = "setEnforcementRules",
      summary = "Set periods and amounts for the caller's place")
  @APIResponseSchema(value = EnforcementRulesView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setRules(@NotNull @Valid EnforcementRules rules) {
    rules.requireSound();
    return shown(settings.set(EnforcementRules.SETTING, rules));
  }

  @GET
  @Path("/discretion-standard")
  @Requires(Right.ENFORCEMENT_RULES_READ)
  @Operation(
      operationId = "readDiscretionStandard",
      summary =
          "Grounds of cases with the grades of their fines, as they count at the caller's place")
  @APIResponseSchema(value = DiscretionView.class)
  public Response standard() {
    return standardShown(settings.ofCaller(Discretion.SETTING));
  }

  @PUT
  @Path("/discretion-standard")
  @Requires(Right.ENFORCEMENT_RULES_WRITE)
  @Operation(
      operationId = "setDiscretionStandard",
      summary = "Set the discretion standard for the caller's place; cases keep what they cited")
  @APIResponseSchema(value = DiscretionView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setStandard(@NotNull @Valid Discretion standard) {
    standard.requireSound();
    return standardShown(settings.set(Discretion.SETTING, standard));
  }

  private static Response shown(Setting<EnforcementRules> setting) {
    return Etags.tag(
            Response.ok(
                new EnforcementRulesView(
                    setting.regionCode(), setting.version(), setting.content())),
            setting.version())
        .build();
  }

  private static Response standardShown(Setting<Discretion> setting) {
    return Etags.tag(
            Response.ok(
                new DiscretionView(setting.regionCode(), setting.version(), setting.content())),
            setting.version())
        .build();
  }
}
