package io.zhiben.reporting.projection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The operator's hand on the read models. */
@Path("/api/reporting/v1/projections/rebuild")
@RunOnVirtualThread
public class ProjectionsResource {
  private final ProjectionRebuild rebuild;

  ProjectionsResource(ProjectionRebuild rebuild) {
    this.rebuild = rebuild;
  }

  @POST
  @Requires(Right.PROJECTION_REBUILD)
  public Response begin() {
    return Response.accepted(rebuild.begin())
        .location(URI.create("/api/reporting/v1/projections/rebuild"))
        .build();
  }

  @GET
  @Requires(Right.PROJECTION_REBUILD)
  public RebuildView current() {
    return rebuild.current();
  }
}
