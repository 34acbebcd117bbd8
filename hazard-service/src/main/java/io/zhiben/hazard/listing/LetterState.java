package io.zhiben.hazard.listing;

/** Where a letter about a major hazard stands. */
enum LetterState {
  DUE,
  SENT,
  /** The hazard ended, or is none that needs a letter any more. */
  DROPPED
}
