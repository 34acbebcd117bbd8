package io.zhiben.hazard.rectification;

/** What a word of a ledger is for. */
enum TermKind {
  CATEGORY,
  /** In order; may have days (四步法, Y-075). */
  PHASE,
  /** Kind of treatment, e.g. one of the five renovations (五改, YF-50). */
  TREATMENT,
  /** Code of a line department that fills the ledger in. */
  DEPARTMENT
}
