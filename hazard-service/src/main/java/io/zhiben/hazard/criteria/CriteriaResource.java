package io.zhiben.hazard.criteria;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.problem.Problem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Criteria for major hazards. */
@Tag(name = "criteria", description = "Criteria for major hazards")
@Path("/api/hazard/v1/criteria-sets")
@Produces(MediaType.APPLICATION_JSON)
class CriteriaResource {
  private final CriteriaLibrary library;
  private final Clock clock;

  CriteriaResource(CriteriaLibrary library, Clock clock) {
    this.library = library;
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
    return library.sets().stream()
        .filter(set -> sector == null || sector.equals(set.sector()))
        .filter(set -> standing == null || standing == set.standingOn(day))
        .map(set -> CriteriaSetView.of(set, day))
        .toList();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.CRITERIA_READ)
  @Operation(operationId = "readCriteriaSet", summary = "A set of criteria with all its clauses")
  public CriteriaSetDetail set(@PathParam("id") String id, @QueryParam("on") LocalDate on) {
    CriteriaSet set = library.set(id).orElseThrow(Problem::notFound);
    return new CriteriaSetDetail(CriteriaSetView.of(set, dayOf(on)), set.clauses());
  }

  @GET
  @Path("/{id}/clauses")
  @Requires(Right.CRITERIA_READ)
  @Operation(operationId = "listClauses", summary = "Clauses of a set that contain the text")
  public List<CriteriaSet.Clause> clauses(@PathParam("id") String id, @QueryParam("q") String q) {
    CriteriaSet set = library.set(id).orElseThrow(Problem::notFound);
    String words = q == null ? "" : q.strip();
    return set.clauses().stream().filter(clause -> clause.speaksOf(words)).toList();
  }

  private LocalDate dayOf(LocalDate on) {
    return on == null ? LocalDate.now(clock) : on;
  }

  /** A set with its clauses. */
  record CriteriaSetDetail(CriteriaSetView set, List<CriteriaSet.Clause> clauses) {}
}
