package io.zhiben.hazard.criteria;

/** Why a clause that was cited is to be looked at again. */
public enum ClauseChange {
  /** The set has a newer version in which the clause reads otherwise. */
  CLAUSE_CHANGED,
  /** The set has a newer version without the clause. */
  CLAUSE_REMOVED,
  /** The last day of the set has passed. */
  SET_EXPIRED
}
