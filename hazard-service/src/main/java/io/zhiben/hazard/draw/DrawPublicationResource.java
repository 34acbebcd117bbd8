package io.zhiben.hazard.draw;

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

/** How long a draw may wait to be made public. */
@Tag(name = "draws")
@Path("/api/hazard/v1/draw-publication")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DrawPublicationResource {
  private final TenantSettings settings;

  DrawPublicationResource(TenantSettings settings) {
    this.settings = settings;
  }

  /**
   * @param regionCode the place that sets it; null for what the suite ships
   */
  record DrawPublicationView(String regionCode, long version, int workingDays) {}

  @GET
  @Requires(Right.INSPECTION_INTERVAL_READ)
  @Operation(
      operationId = "readDrawPublication",
      summary = "Within how many working days a draw is made public at one's place")
  @APIResponseSchema(value = DrawPublicationView.class)
  public Response publication() {
    return shown(settings.ofCaller(DrawPublication.SETTING));
  }

  @PUT
  @Requires(Right.INSPECTION_INTERVAL_WRITE)
  @Operation(operationId = "setDrawPublication", summary = "Set that for the caller's place")
  @APIResponseSchema(value = DrawPublicationView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setPublication(@NotNull @Valid DrawPublication publication) {
    return shown(settings.set(DrawPublication.SETTING, publication));
  }

  private static Response shown(Setting<DrawPublication> setting) {
    return Etags.tag(
            Response.ok(
                new DrawPublicationView(
                    setting.regionCode(), setting.version(), setting.content().workingDays())),
            setting.version())
        .build();
  }
}
