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

  CriteriaResource(CriteriaLibrary library) {
    this.library = library;
  }

  @GET
  @Requires(Right.CRITERIA_READ)
  @Operation(operationId = "listCriteriaSets", summary = "Sets of criteria for major hazards")
  public List<CriteriaSetView> sets() {
    return library.sets().stream().map(CriteriaSetView::of).toList();
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

  /** A set without its clauses. */
  record CriteriaSetView(
      String id,
      String title,
      String documentNo,
      String sector,
      int version,
      LocalDate effectiveFrom,
      boolean paraphrase) {
    static CriteriaSetView of(CriteriaSet set) {
      return new CriteriaSetView(
          set.id(),
          set.title(),
          set.documentNo(),
          set.sector(),
          set.version(),
          set.effectiveFrom(),
          set.paraphrase());
    }
  }
}
