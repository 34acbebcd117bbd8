package io.zhiben.hazard.expert;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.expert.ExpertCoverage.DomainCoverage;
import io.zhiben.hazard.expert.ProviderStandings.Standing;
import io.zhiben.platform.access.Requires;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
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
  private final ExpertCoverage coverage;
  private final Clock clock;

  ServiceProviderResource(ProviderStandings standings, ExpertCoverage coverage, Clock clock) {
    this.standings = standings;
    this.coverage = coverage;
    this.clock = clock;
  }

  @GET
  @Requires(Right.EXPERT_READ)
  @Operation(
      operationId = "listServiceProviders",
      summary =
          "Agencies, experts and benchmark enterprises with visits, ratings, adoption and look-backs"
              + " of a period, this year by default")
  public List<Standing> list(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
    return standings.list(ServicePeriod.of(from, to, LocalDate.now(clock)));
  }

  @GET
  @Path("/coverage")
  @Requires(Right.INSPECTION_STATISTICS_READ)
  @Operation(
      operationId = "readExpertCoverage",
      summary = "Enterprises of each domain that were visited and diagnosed in a period")
  public List<DomainCoverage> coverage(
      @QueryParam("region") String region,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    return coverage.count(region, ServicePeriod.of(from, to, LocalDate.now(clock)));
  }
}
