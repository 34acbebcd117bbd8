package io.zhiben.hazard.injury;

/** How far a record is. */
enum InjuryState {
  /** No enterprise is known for it. */
  UNMATCHED,
  /** To be compared with what the enterprise reported. */
  OPEN,
  CHECKED
}
