package io.zhiben.hazard.plan;

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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which plans a leader approves. */
@Tag(name = "inspection-plans")
@Path("/api/hazard/v1/plan-approval")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlanApprovalResource {
  private final TenantSettings settings;

  PlanApprovalResource(TenantSettings settings) {
    this.settings = settings;
  }

  /**
   * @param regionCode the place that sets them; null for what the suite ships
   */
  record PlanApprovalView(String regionCode, long version, Set<PlanKind> kinds) {}

  @GET
  @Requires(Right.INSPECTION_INTERVAL_READ)
  @Operation(
      operationId = "readPlanApproval",
      summary = "The kinds of plans that a leader approves at one's place")
  @APIResponseSchema(value = PlanApprovalView.class)
  public Response approval() {
    return shown(settings.ofCaller(PlanApproval.SETTING));
  }

  @PUT
  @Requires(Right.INSPECTION_INTERVAL_WRITE)
  @Operation(
      operationId = "setPlanApproval",
      summary = "Set them for the caller's place; plans that were made stay as they are")
  @APIResponseSchema(value = PlanApprovalView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setApproval(@NotNull @Valid PlanApproval approval) {
    return shown(settings.set(PlanApproval.SETTING, approval));
  }

  private static Response shown(Setting<PlanApproval> setting) {
    return Etags.tag(
            Response.ok(
                new PlanApprovalView(
                    setting.regionCode(), setting.version(), setting.content().kinds())),
            setting.version())
        .build();
  }
}
