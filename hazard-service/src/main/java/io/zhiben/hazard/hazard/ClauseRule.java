package io.zhiben.hazard.hazard;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.criteria.CriteriaBooks;
import io.zhiben.hazard.criteria.CriteriaLibrary;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What a grading rests on. */
@ApplicationScoped
public class ClauseRule {
  private final CriteriaBooks criteria;

  ClauseRule(CriteriaBooks criteria) {
    this.criteria = criteria;
  }

  /**
   * The clause that a finder cites; null when he cites none.
   *
   * @param field of the request that carries the id
   * @param foundOn the day on which the clause must have been in force
   * @param place where it must count; null where none is known, and then a national one is needed
   */
  public CitedClause cited(String clauseId, String field, LocalDate foundOn, Place place) {
    if (clauseId == null || clauseId.isBlank()) {
      return null;
    }
    CriteriaLibrary library = criteria.holding(clauseId, place);
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
  CitedClause forRegrading(
      Level graded, String clauseId, LocalDate foundOn, LocalDate today, Place place) {
    boolean now = clauseId != null && inForce(clauseId, today, place);
    return forGrading(graded, clauseId, null, now ? today : foundOn, place);
  }

  /**
   * A major hazard needs one: the one named now, else the one that the finder cited, as it reads
   * now. What he read may have changed before anybody graded.
   */
  CitedClause forGrading(
      Level graded, String clauseId, CitedClause citedBefore, LocalDate foundOn, Place place) {
    CitedClause named = cited(clauseId, "clauseId", foundOn, place);
    if (graded != Level.MAJOR || named != null) {
      return named;
    }
    if (citedBefore == null) {
      throw Problem.ofField(LifecycleError.MAJOR_NEEDS_CLAUSE, "clauseId");
    }
    return cited(citedBefore.clauseId(), "clauseId", foundOn, place);
  }

  private boolean inForce(String clauseId, LocalDate day, Place place) {
    CriteriaLibrary library = criteria.holding(clauseId, place);
    return library.cite(clauseId).map(clause -> library.inForce(clause.setId(), day)).orElse(false);
  }
}
