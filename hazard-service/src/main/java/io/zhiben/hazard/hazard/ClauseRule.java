package io.zhiben.hazard.hazard;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.criteria.CriteriaLibrary;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

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
   * @param foundOn the day on which the clause must have been in force
   */
  public CitedClause cited(String clauseId, String field, LocalDate foundOn) {
    if (clauseId == null || clauseId.isBlank()) {
      return null;
    }
    CitedClause cited =
        library
            .cite(clauseId)
            .orElseThrow(() -> Problem.ofField(HazardError.CLAUSE_UNKNOWN, field));
    if (!library.inForce(cited.setId(), foundOn)) {
      throw Problem.ofField(HazardError.CLAUSE_NOT_IN_FORCE, field, cited.setTitle(), foundOn);
    }
    return cited;
  }

  /**
   * What another grading rests on: a clause that was in force on the day of finding, or one that is
   * in force today, because the hazard is still there.
   */
  CitedClause forRegrading(Level graded, String clauseId, LocalDate foundOn, LocalDate today) {
    boolean now =
        clauseId != null
            && library
                .cite(clauseId)
                .map(clause -> library.inForce(clause.setId(), today))
                .orElse(false);
    return forGrading(graded, clauseId, null, now ? today : foundOn);
  }

  /**
   * A major hazard needs one: the one named now, else the one that the finder cited, as it reads
   * now. What he read may have changed before anybody graded.
   */
  CitedClause forGrading(
      Level graded, String clauseId, CitedClause citedBefore, LocalDate foundOn) {
    CitedClause named = cited(clauseId, "clauseId", foundOn);
    if (graded != Level.MAJOR || named != null) {
      return named;
    }
    if (citedBefore == null) {
      throw Problem.ofField(LifecycleError.MAJOR_NEEDS_CLAUSE, "clauseId");
    }
    return cited(citedBefore.clauseId(), "clauseId", foundOn);
  }
}
