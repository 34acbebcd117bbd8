package io.zhiben.hazard.tipoff;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.setting.TenantSettings.Setting;
import io.zhiben.hazard.tipoff.TipOffCommands.Route;
import io.zhiben.hazard.tipoff.TipOffCommands.SetRoutes;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which unit deals with what (Y-465). */
@Tag(name = "tip-offs", description = "Tip-offs, kept sealed, and the way to their reward")
@Path("/api/hazard/v1/tip-off-routes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RouteResource {
  private final HandoverDesk desk;

  RouteResource(HandoverDesk desk) {
    this.desk = desk;
  }

  /**
   * @param regionCode the place that says so; null for what the suite ships
   * @param version of the caller's own table; 0 while he has none
   */
  @Schema(name = "TipOffRoutes")
  record Routes(String regionCode, long version, List<Route> routes) {
    static Routes of(Setting<SetRoutes> setting) {
      return new Routes(setting.regionCode(), setting.version(), setting.content().routes());
    }
  }

  @GET
  @Requires(Right.TIP_OFF_TERMS_READ)
  @Operation(
      operationId = "readTipOffRoutes",
      summary = "Which unit deals with what in the caller's place")
  @APIResponseSchema(value = Routes.class)
  public Response get() {
    return tagged(Routes.of(desk.routes()));
  }

  @POST
  @Requires(Right.TIP_OFF_TERMS_SET)
  @Operation(operationId = "setTipOffRoutes", summary = "Set the table of the caller's place")
  @APIResponseSchema(value = Routes.class)
  @APIResponse(responseCode = "412", description = "It has changed since")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response set(@NotNull @Valid SetRoutes command) {
    return tagged(Routes.of(desk.setRoutes(command)));
  }

  private static Response tagged(Routes routes) {
    return Etags.tag(Response.ok(routes), routes.version()).build();
  }
}
