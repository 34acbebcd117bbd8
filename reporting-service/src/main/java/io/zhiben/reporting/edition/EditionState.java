package io.zhiben.reporting.edition;

/** Where a version of a plan stands. */
enum EditionState {
  DRAFT,
  /** 征求意见. */
  IN_CONSULTATION,
  ISSUED,
  /** Issued, with a later version in force; follows from the days and is never stored. */
  SUPERSEDED,
  WITHDRAWN;

  boolean isOpen() {
    return this == DRAFT || this == IN_CONSULTATION;
  }
}
