package io.zhiben.hazard.inspection;

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

/** How many inspections of a form every year owes. */
@Tag(name = "inspections")
@Path("/api/hazard/v1/inspection-minimums")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MinimumsResource {
  private final TenantSettings settings;

  MinimumsResource(TenantSettings settings) {
    this.settings = settings;
  }

  /**
   * @param regionCode the place that sets them; null for what the suite ships
   */
  record InspectionMinimumsView(String regionCode, long version, InspectionMinimums minimums) {}

  @GET
  @Requires(Right.INSPECTION_INTERVAL_READ)
  @Operation(
      operationId = "readInspectionMinimums",
      summary = "How many inspections of a form a year owes at one's place")
  @APIResponseSchema(value = InspectionMinimumsView.class)
  public Response minimums() {
    return shown(settings.ofCaller(InspectionMinimums.SETTING));
  }

  @PUT
  @Requires(Right.INSPECTION_INTERVAL_WRITE)
  @Operation(operationId = "setInspectionMinimums", summary = "Set them for the caller's place")
  @APIResponseSchema(value = InspectionMinimumsView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setMinimums(@NotNull @Valid InspectionMinimums minimums) {
    return shown(settings.set(InspectionMinimums.SETTING, minimums));
  }

  private static Response shown(Setting<InspectionMinimums> setting) {
    return Etags.tag(
            Response.ok(
                new InspectionMinimumsView(
                    setting.regionCode(), setting.version(), setting.content())),
            setting.version())
        .build();
  }
}
