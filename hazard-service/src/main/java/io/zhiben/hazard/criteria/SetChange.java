package io.zhiben.hazard.criteria;

import java.util.Optional;

/**
 * What is new about a set since it was last held against the hazards that cite it.
 *
 * @param version the set's present version
 * @param renewed whether the version is newer than the one seen before
 * @param lapsed whether the set expired since it was seen before
 */
public record SetChange(String setId, int version, boolean renewed, boolean lapsed) {

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

  private static boolean readsAlike(CitedClause one, CitedClause other) {
    return one.no().equals(other.no()) && one.text().equals(other.text());
  }
}
