package io.zhiben.hazard.hazard;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.criteria.CriteriaLibrary;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/** What a grading rests on. */
@ApplicationScoped
public class ClauseRule {
  private final CriteriaLibrary library;

  ClauseRule(CriteriaLibrary library) {
    this.library = library;
  }

  /**
   * The clause that a finder cites; null when he cites none.
   *
   * @param field of the request that carries the id
   */
  public CitedClause cited(String clauseId, String field) {
    if (clauseId == null || clauseId.isBlank()) {
      return null;
    }
    return library
        .cite(clauseId)
        .orElseThrow(() -> Problem.ofField(HazardError.CLAUSE_UNKNOWN, field));
  }

  /** A major hazard needs one: the one named now, else the one that the finder cited. */
  CitedClause forGrading(Level graded, String clauseId, CitedClause citedBefore) {
    CitedClause named = cited(clauseId, "clauseId");
    CitedClause clause = named == null ? citedBefore : named;
    if (graded == Level.MAJOR && clause == null) {
      throw Problem.ofField(HazardError.MAJOR_NEEDS_CLAUSE, "clauseId");
    }
    return clause;
  }
}
