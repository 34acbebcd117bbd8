package io.zhiben.hazard.criteria;

import io.zhiben.hazard.directory.EnterpriseTraits;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * What is new about a set since it was last held against the open hazards.
 *
 * @param version the set's present version
 * @param renewed whether the version is newer than the one seen before
 * @param lapsed whether the set expired since it was seen before
 * @param fresh ids of its clauses that are in force now and were not, or read otherwise
 */
public record SetChange(
    String setId, int version, boolean renewed, boolean lapsed, Set<String> fresh) {

  public SetChange {
    fresh = Set.copyOf(fresh);
  }

  private record Fitting(CriteriaSet.Clause clause, int score) {}

  /** What that means for a clause as it was frozen; empty where it is as it was. */
  public Optional<ClauseChange> touches(CitedClause frozen, CriteriaLibrary library) {
    if (renewed && frozen.setVersion() < version) {
      Optional<CitedClause> now = library.cite(frozen.clauseId());
      if (now.isEmpty()) {
        return Optional.of(ClauseChange.CLAUSE_REMOVED);
      }
      if (!readsAlike(frozen, now.get())) {
        return Optional.of(ClauseChange.CLAUSE_CHANGED);
      }
    }
    return lapsed ? Optional.of(ClauseChange.SET_EXPIRED) : Optional.empty();
  }

  /**
   * The fresh clause that fits best what was found there; empty where none says enough of it to
   * bring it up again.
   */
  public Optional<CitedClause> fits(
      String finding, EnterpriseTraits traits, CriteriaLibrary library) {
    CriteriaSet set = library.set(setId).orElseThrow();
    return set.clauses().stream()
        .filter(clause -> fresh.contains(clause.id()))
        .filter(clause -> !ClauseMatch.isForeign(set, clause, traits))
        .map(clause -> new Fitting(clause, score(set, clause, finding, traits, library)))
        .filter(one -> one.score() > 0)
        .max(Comparator.comparingInt(Fitting::score))
        .map(one -> set.cite(one.clause()));
  }

  private static int score(
      CriteriaSet set,
      CriteriaSet.Clause clause,
      String finding,
      EnterpriseTraits traits,
      CriteriaLibrary library) {
    ClauseMatch.Fit fit = ClauseMatch.of(set, clause, finding, traits, library::isCommon);
    return fit.isTelling(library::isCommon) ? fit.score() : 0;
  }

  private static boolean readsAlike(CitedClause one, CitedClause other) {
    return one.no().equals(other.no()) && one.text().equals(other.text());
  }
}
