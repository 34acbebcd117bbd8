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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The topics that plans and inspections of a tenant can have. */
@Tag(name = "inspection-plans")
@Path("/api/hazard/v1/plan-topics")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlanTopicResource {
  private final TenantSettings settings;

  PlanTopicResource(TenantSettings settings) {
    this.settings = settings;
  }

  /**
   * @param regionCode the place that sets them; null for what the suite ships
   */
  record PlanTopicsView(String regionCode, long version, List<PlanTopics.PlanTopic> topics) {}

  @GET
  @Requires(Right.PLAN_TOPIC_READ)
  @Operation(operationId = "readPlanTopics", summary = "The topics as they count at one's place")
  @APIResponseSchema(value = PlanTopicsView.class)
  public Response topics() {
    return shown(settings.ofCaller(PlanTopics.SETTING));
  }

  @PUT
  @Requires(Right.PLAN_TOPIC_WRITE)
  @Operation(
      operationId = "setPlanTopics",
      summary = "Set them for the caller's place; plans that were made keep theirs")
  @APIResponseSchema(value = PlanTopicsView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setTopics(@NotNull @Valid PlanTopics topics) {
    topics.requireSound();
    return shown(settings.set(PlanTopics.SETTING, topics));
  }

  private static Response shown(Setting<PlanTopics> setting) {
    return Etags.tag(
            Response.ok(
                new PlanTopicsView(
                    setting.regionCode(), setting.version(), setting.content().topics())),
            setting.version())
        .build();
  }
}
