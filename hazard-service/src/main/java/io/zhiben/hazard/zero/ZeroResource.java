package io.zhiben.hazard.zero;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.zero.ZeroView.DomainView;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dynamic zero of major hazards. */
@Tag(name = "dynamic-zero", description = "How long no major hazard has been overdue")
@Path("/api/hazard/v1/dynamic-zero")
@Produces(MediaType.APPLICATION_JSON)
class ZeroResource {
  private final ZeroQueries queries;

  ZeroResource(ZeroQueries queries) {
    this.queries = queries;
  }

  @GET
  @Requires(Right.DYNAMIC_ZERO_READ)
  @Operation(
      operationId = "listZeroStandings",
      summary = "How the dynamic zero stands in each domain of each town, and for how many days")
  public Page<ZeroView> list(
      @QueryParam("region") @Pattern(regexp = "\\d{12}") String region,
      @QueryParam("domain") @Size(max = 40) String domain,
      @QueryParam("zero") Boolean zero,
      @Valid @BeanParam PageRequest page) {
    return queries.list(region, domain, zero, page);
  }

  @GET
  @Path("/domains")
  @Requires(Right.DYNAMIC_ZERO_READ)
  @Operation(
      operationId = "readZeroDomains",
      summary = "How it stands in each domain of all towns within reach, broken ones first")
  public List<DomainView> domains(
      @QueryParam("region") @Pattern(regexp = "\\d{12}") String region) {
    return queries.domains(region);
  }
}
