package io.zhiben.hazard.expert;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.expert.ProviderStandings.Standing;
import io.zhiben.platform.access.Requires;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How those who serve stand. */
@Tag(
    name = "engagements",
    description = "Services by agencies and experts, with conflicts of interest and ratings")
@Path(ServiceProviderResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ServiceProviderResource {
  static final String BASE = "/api/hazard/v1/service-providers";

  private final ProviderStandings standings;

  ServiceProviderResource(ProviderStandings standings) {
    this.standings = standings;
  }

  @GET
  @Requires(Right.EXPERT_READ)
  @Operation(
      operationId = "listServiceProviders",
      summary = "Agencies, experts and benchmark enterprises with ratings, adoption and look-backs")
  public List<Standing> list() {
    return standings.list();
  }
}
