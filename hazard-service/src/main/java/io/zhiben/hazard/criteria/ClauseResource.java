package io.zhiben.hazard.criteria;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.EnterpriseTraits;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Clauses of all sets. */
@Tag(name = "criteria")
@Path("/api/hazard/v1/criteria-clauses")
@Produces(MediaType.APPLICATION_JSON)
class ClauseResource {
  private final PlaceCriteria criteria;
  private final EnterpriseDirectory directory;
  private final Clock clock;

  ClauseResource(PlaceCriteria criteria, EnterpriseDirectory directory, Clock clock) {
    this.criteria = criteria;
    this.directory = directory;
    this.clock = clock;
  }

  @GET
  @Requires(Right.CRITERIA_READ)
  @Transactional
  @Operation(
      operationId = "searchClauses",
      summary = "Clauses in force on a day, by words, sector and what an enterprise does")
  public List<SuggestedClause> search(
      @QueryParam("q") @Size(max = 100) String q,
      @QueryParam("sector") String sector,
      @QueryParam("enterprise") UUID enterprise,
      @QueryParam("on") LocalDate on,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    EnterpriseTraits traits =
        enterprise == null
            ? EnterpriseTraits.UNKNOWN
            : directory.traits(enterprise).orElseThrow(Problem::notFound);
    List<String> words = q == null ? List.of() : Arrays.stream(q.strip().split("\\s+")).toList();
    ClauseAdvisor advisor =
        enterprise == null
            ? new ClauseAdvisor(criteria.ofCaller())
            : criteria.advisorAt(directory.find(enterprise).orElseThrow(Problem::notFound).place());
    return advisor.search(words, sector, traits, on == null ? LocalDate.now(clock) : on, limit);
  }
}
