package io.zhiben.hazard.assessment;

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

/** What units are scored by; a place without a form has that of the one above. */
@Tag(name = "enforcement-assessments", description = "How units enforce, scored by a form")
@Path("/api/hazard/v1/enforcement-assessment-form")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AssessmentFormResource {
  private final TenantSettings settings;

  AssessmentFormResource(TenantSettings settings) {
    this.settings = settings;
  }

  /**
   * @param regionCode the place that sets it; null for what the suite ships
   */
  record AssessmentFormView(String regionCode, long version, AssessmentForm form) {}

  @GET
  @Requires(Right.ENFORCEMENT_RULES_READ)
  @Operation(
      operationId = "readAssessmentForm",
      summary = "Items and points as they count at the caller's place")
  @APIResponseSchema(value = AssessmentFormView.class)
  public Response form() {
    return shown(settings.ofCaller(AssessmentForm.SETTING));
  }

  @PUT
  @Requires(Right.ENFORCEMENT_RULES_WRITE)
  @Operation(
      operationId = "setAssessmentForm",
      summary = "Set it for the caller's place; assessments keep what they were scored by")
  @APIResponseSchema(value = AssessmentFormView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setForm(@NotNull @Valid AssessmentForm form) {
    form.requireSound();
    return shown(settings.set(AssessmentForm.SETTING, form));
  }

  private static Response shown(Setting<AssessmentForm> setting) {
    return Etags.tag(
            Response.ok(
                new AssessmentFormView(setting.regionCode(), setting.version(), setting.content())),
            setting.version())
        .build();
  }
}
