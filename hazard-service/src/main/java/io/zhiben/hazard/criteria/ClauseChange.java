package io.zhiben.hazard.criteria;

/** Why a grading is to be looked at again. */
public enum ClauseChange {
  /** The set has a newer version in which the clause reads otherwise. */
  CLAUSE_CHANGED,
  /** The set has a newer version without the clause. */
  CLAUSE_REMOVED,
  /** The last day of the set has passed. */
  SET_EXPIRED,
  /** A clause is in force that was not, or read otherwise, and fits a hazard graded general. */
  CLAUSE_APPLIES
}
