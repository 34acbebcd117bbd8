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
@Tag(name = "accident-settings", description = "Thresholds, periods and warnings about accidents")
@Path("/api/hazard/v1")
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

  /**
   * @param regionCode the place that sets it; null for what the suite ships
   */
  record FireWarningRulesView(String regionCode, long version, FireWarningRules rules) {}

  @GET
  @Path("/accident-rules")
  @Requires(Right.ACCIDENT_RULES_READ)
  @Operation(
      operationId = "readAccidentRules",
      summary = "Thresholds and periods as they count at the caller's place")
  @APIResponseSchema(value = AccidentRulesView.class)
  public Response rules() {
    return shown(settings.ofCaller(AccidentRules.SETTING));
  }

  @PUT
  @Path("/accident-rules")
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

  @GET
  @Path("/fire-warning-rules")
  @Requires(Right.ACCIDENT_RULES_READ)
  @Operation(
      operationId = "readFireWarningRules",
      summary = "How widely fires are made known, as it counts at the caller's place")
  @APIResponseSchema(value = FireWarningRulesView.class)
  public Response warningRules() {
    return warningsShown(settings.ofCaller(FireWarningRules.SETTING));
  }

  @PUT
  @Path("/fire-warning-rules")
  @Requires(Right.ACCIDENT_RULES_WRITE)
  @Operation(
      operationId = "setFireWarningRules",
      summary = "Set how widely fires are made known for the caller's place")
  @APIResponseSchema(value = FireWarningRulesView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setWarningRules(@NotNull @Valid FireWarningRules rules) {
    rules.requireSound();
    return warningsShown(settings.set(FireWarningRules.SETTING, rules));
  }

  /**
   * @param regionCode the place that sets it; null for what the suite ships
   */
  record FireStudyRulesView(String regionCode, long version, FireStudyRules rules) {}

  @GET
  @Path("/fire-study-rules")
  @Requires(Right.ACCIDENT_RULES_READ)
  @Operation(
      operationId = "readFireStudyRules",
      summary = "Which fires must be investigated and in which elements, at the caller's place")
  @APIResponseSchema(value = FireStudyRulesView.class)
  public Response studyRules() {
    return studiesShown(settings.ofCaller(FireStudyRules.SETTING));
  }

  @PUT
  @Path("/fire-study-rules")
  @Requires(Right.ACCIDENT_RULES_WRITE)
  @Operation(
      operationId = "setFireStudyRules",
      summary = "Set which fires must be investigated, and in which elements")
  @APIResponseSchema(value = FireStudyRulesView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setStudyRules(@NotNull @Valid FireStudyRules rules) {
    rules.requireSound();
    return studiesShown(settings.set(FireStudyRules.SETTING, rules));
  }

  private static Response studiesShown(Setting<FireStudyRules> setting) {
    return Etags.tag(
            Response.ok(
                new FireStudyRulesView(setting.regionCode(), setting.version(), setting.content())),
            setting.version())
        .build();
  }

  private static Response warningsShown(Setting<FireWarningRules> setting) {
    return Etags.tag(
            Response.ok(
                new FireWarningRulesView(
                    setting.regionCode(), setting.version(), setting.content())),
            setting.version())
        .build();
  }

  private static Response shown(Setting<AccidentRules> setting) {
    return Etags.tag(
            Response.ok(
                new AccidentRulesView(setting.regionCode(), setting.version(), setting.content())),
            setting.version())
        .build();
  }
}
