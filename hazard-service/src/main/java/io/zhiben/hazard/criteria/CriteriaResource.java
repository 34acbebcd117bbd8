package io.zhiben.hazard.criteria;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.criteria.CriteriaCommands.CheckClause;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Criteria for major hazards. */
@Tag(name = "criteria", description = "Criteria for major hazards")
@Path("/api/hazard/v1/criteria-sets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CriteriaResource {
  private final PlaceCriteria criteria;
  private final ClauseChecks checks;
  private final Clock clock;

  CriteriaResource(PlaceCriteria criteria, ClauseChecks checks, Clock clock) {
    this.criteria = criteria;
    this.checks = checks;
    this.clock = clock;
  }

  @GET
  @Requires(Right.CRITERIA_READ)
  @Operation(
      operationId = "listCriteriaSets",
      summary = "Sets of criteria for major hazards, with how they stand on a day")
  public List<CriteriaSetView> sets(
      @QueryParam("on") LocalDate on,
      @QueryParam("sector") String sector,
      @QueryParam("standing") Standing standing) {
    LocalDate day = dayOf(on);
    CriteriaLibrary library = criteria.ofCaller();
    return library.sets().stream()
        .filter(set -> sector == null || sector.equals(set.sector()))
        .filter(set -> standing == null || standing == set.standingOn(day))
        .map(set -> CriteriaSetView.of(set, day, library.regionOf(set.id())))
        .toList();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.CRITERIA_READ)
  @Operation(operationId = "readCriteriaSet", summary = "A set of criteria with all its clauses")
  public CriteriaSetDetail set(@PathParam("id") String id, @QueryParam("on") LocalDate on) {
    CriteriaLibrary library = criteria.ofCaller();
    CriteriaSet set = library.set(id).orElseThrow(Problem::notFound);
    return new CriteriaSetDetail(
        CriteriaSetView.of(set, dayOf(on), library.regionOf(id)), set.clauses(), checks.of(set));
  }

  @GET
  @Path("/{id}/clauses")
  @Requires(Right.CRITERIA_READ)
  @Operation(operationId = "listClauses", summary = "Clauses of a set that contain the text")
  public List<CriteriaSet.Clause> clauses(@PathParam("id") String id, @QueryParam("q") String q) {
    CriteriaSet set = criteria.ofCaller().set(id).orElseThrow(Problem::notFound);
    String words = q == null ? "" : q.strip();
    return set.clauses().stream().filter(clause -> clause.speaksOf(words)).toList();
  }

  @POST
  @Path("/{id}/checks")
  @Requires(Right.CRITERIA_CHECK)
  @Operation(
      operationId = "checkClause",
      summary = "Say whether a clause, as it reads now, agrees with the official text")
  @APIResponseSchema(value = ClauseCheckView.class)
  public ClauseCheckView check(@PathParam("id") String id, @NotNull @Valid CheckClause command) {
    return checks.check(criteria.ofCaller().set(id).orElseThrow(Problem::notFound), command);
  }

  private LocalDate dayOf(LocalDate on) {
    return on == null ? LocalDate.now(clock) : on;
  }

  /**
   * A set with its clauses.
   *
   * @param checks what persons of the caller's place, and of those above, said of the clauses as
   *     they read now
   */
  record CriteriaSetDetail(
      CriteriaSetView set, List<CriteriaSet.Clause> clauses, List<ClauseCheckView> checks) {}
}
