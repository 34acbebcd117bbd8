package io.zhiben.hazard.criteria;

import io.zhiben.hazard.criteria.CriteriaSet.Clause;
import io.zhiben.hazard.directory.EnterpriseTraits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds clauses of a library: for a finding, or by words. */
public final class ClauseAdvisor {
  private final CriteriaLibrary library;

  ClauseAdvisor(CriteriaLibrary library) {
    this.library = library;
  }

  /**
   * The clauses in force on that day that fit the finding, best first; those that fit alike in the
   * library's order.
   */
  public List<SuggestedClause> suggest(
      String finding, EnterpriseTraits traits, LocalDate day, int limit) {
    List<SuggestedClause> fitting = new ArrayList<>();
    for (CriteriaSet set : inForce(day)) {
      for (Clause clause : set.clauses()) {
        ClauseMatch.Fit fit = ClauseMatch.of(set, clause, finding, traits, library::isCommon);
        if (fit.isShown()) {
          fitting.add(shown(set, clause, fit));
        }
      }
    }
    fitting.sort(Comparator.comparingInt(SuggestedClause::score).reversed());
    return fitting.stream().limit(limit).toList();
  }

  /**
   * The clauses in force on that day that contain every word, in the library's order.
   *
   * @param sector null: any
   * @param traits leave out clauses about other industries than the enterprise's
   */
  List<SuggestedClause> search(
      List<String> words, String sector, EnterpriseTraits traits, LocalDate day, int limit) {
    return inForce(day).stream()
        .filter(set -> sector == null || sector.equals(set.sector()))
        .flatMap(set ->
            set.clauses().stream()
                .filter(clause -> words.stream().allMatch(clause::speaksOf))
                .filter(clause -> !ClauseMatch.isForeign(set, clause, traits))
                .map(clause -> shown(set, clause, new ClauseMatch.Fit(0, List.of()))))
        .limit(limit)
        .toList();
  }

  private List<CriteriaSet> inForce(LocalDate day) {
    return library.sets().stream().filter(set -> set.standingOn(day) == Standing.IN_FORCE).toList();
  }

  private static SuggestedClause shown(CriteriaSet set, Clause clause, ClauseMatch.Fit fit) {
    return new SuggestedClause(
        set.id(),
        set.title(),
        set.documentNo(),
        set.sector(),
        set.version(),
        clause.id(),
        clause.no(),
        clause.text(),
        fit.score(),
        fit.why());
  }
}
