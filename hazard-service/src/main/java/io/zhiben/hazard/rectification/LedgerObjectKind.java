package io.zhiben.hazard.rectification;

/** What a row is about. */
enum LedgerObjectKind {
  /** One of the registry. */
  ENTERPRISE,
  /** A place in words: a shed, a lane, a clinic. */
  PLACE,
  /** A household in words that name nobody. */
  HOUSEHOLD
}
