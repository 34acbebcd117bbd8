package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.enforcement.OccupationBans.OccupationBan;
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

/** Bans from an occupation. */
@Tag(name = "enforcement-cases", description = "Cases from findings to sanction")
@Path("/api/hazard/v1/occupation-bans")
@Produces(MediaType.APPLICATION_JSON)
class OccupationBanResource {
  private final OccupationBans bans;

  OccupationBanResource(OccupationBans bans) {
    this.bans = bans;
  }

  @GET
  @Requires(Right.ENFORCEMENT_CASE_READ)
  @Operation(
      operationId = "listOccupationBans",
      summary = "Bans that were decided and served, by post, newest first, by page number")
  public Page<OccupationBan> list(
      @QueryParam("region") String region,
      @QueryParam("enterprise") UUID enterprise,
      @QueryParam("inForce") @DefaultValue("true") boolean inForce,
      @Valid @BeanParam PageRequest page) {
    return bans.list(region, enterprise, inForce, page);
  }
}
