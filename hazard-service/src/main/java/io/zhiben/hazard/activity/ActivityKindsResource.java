package io.zhiben.hazard.activity;

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

/** Kinds of activities; a place without its own has those of the one above. */
@Tag(name = "risky-activities")
@Path("/api/hazard/v1/activity-kinds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ActivityKindsResource {
  private final TenantSettings settings;

  ActivityKindsResource(TenantSettings settings) {
    this.settings = settings;
  }

  /**
   * @param regionCode the place that sets them; null for what the suite ships
   */
  record ActivityKindsView(String regionCode, long version, ActivityKinds kinds) {}

  @GET
  @Requires(Right.ACTIVITY_KIND_READ)
  @Operation(
      operationId = "readActivityKinds",
      summary = "Kinds of activities as they count at the caller's place")
  @APIResponseSchema(value = ActivityKindsView.class)
  public Response kinds() {
    return shown(settings.ofCaller(ActivityKinds.SETTING));
  }

  @PUT
  @Requires(Right.ACTIVITY_KIND_WRITE)
  @Operation(
      operationId = "setActivityKinds",
      summary = "Set them for the caller's place; activities keep what they were registered as")
  @APIResponseSchema(value = ActivityKindsView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setKinds(@NotNull @Valid ActivityKinds kinds) {
    kinds.requireSound();
    return shown(settings.set(ActivityKinds.SETTING, kinds));
  }

  private static Response shown(Setting<ActivityKinds> setting) {
    return Etags.tag(
            Response.ok(
                new ActivityKindsView(setting.regionCode(), setting.version(), setting.content())),
            setting.version())
        .build();
  }
}
