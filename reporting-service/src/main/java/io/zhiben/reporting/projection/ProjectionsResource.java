package io.zhiben.reporting.projection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The operator's hand on the read models. */
@Tag(name = "projections", description = "The operator's hand on the read models")
@Path("/api/reporting/v1/projections/rebuild")
@RunOnVirtualThread
public class ProjectionsResource {
  private final ProjectionRebuild rebuild;

  ProjectionsResource(ProjectionRebuild rebuild) {
    this.rebuild = rebuild;
  }

  @POST
  @Requires(Right.PROJECTION_REBUILD)
  @Operation(
      operationId = "rebuildProjections",
      summary = "Empty the read models and fill them again from the topics")
  @APIResponseSchema(value = RebuildView.class, responseCode = "202")
  public Response begin() {
    return Response.accepted(rebuild.begin())
        .location(URI.create("/api/reporting/v1/projections/rebuild"))
        .build();
  }

  @GET
  @Requires(Right.PROJECTION_REBUILD)
  @Operation(operationId = "readRebuild", summary = "How far the last rebuild is")
  public RebuildView current() {
    return rebuild.current();
  }
}
