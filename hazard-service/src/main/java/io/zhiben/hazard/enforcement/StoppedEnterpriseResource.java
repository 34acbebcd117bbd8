package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.enforcement.StoppedEnterprises.StoppedEnterprise;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What stands still. */
@Tag(name = "enforcement-cases", description = "Cases from findings to sanction")
@Path("/api/hazard/v1/stopped-enterprises")
@Produces(MediaType.APPLICATION_JSON)
class StoppedEnterpriseResource {
  private final StoppedEnterprises stopped;

  StoppedEnterpriseResource(StoppedEnterprises stopped) {
    this.stopped = stopped;
  }

  @GET
  @Requires(Right.ENFORCEMENT_CASE_READ)
  @Operation(
      operationId = "listStoppedEnterprises",
      summary = "What was stopped or closed and stands still, newest first, by page number")
  public Page<StoppedEnterprise> list(
      @QueryParam("region") String region,
      @QueryParam("enterprise") UUID enterprise,
      @QueryParam("stopped") @DefaultValue("true") boolean standsStill,
      @Valid @BeanParam PageRequest page) {
    return stopped.list(region, enterprise, standsStill, page);
  }
}
