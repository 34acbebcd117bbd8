package io.zhiben.reporting.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.plans.PlanPackReader;
import io.zhiben.platform.access.Requires;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The schema that packs keep to, for editors outside the portal. */
@Tag(name = "plans")
@Path("/api/reporting/v1/plan-pack-schema")
@RunOnVirtualThread
public class PlanPackSchemaResource {
  @GET
  @Produces("application/schema+json")
  @Requires(Right.PLAN_READ)
  @Operation(operationId = "readPlanPackSchema", summary = "The JSON Schema of plan packs")
  public String schema() {
    return PlanPackReader.publishedSchema();
  }
}
