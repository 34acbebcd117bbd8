package io.zhiben.hazard.rectification;

import java.util.Set;

/** How far an object of a ledger is. */
enum RowLifecycle {
  /** Known, and nobody looked yet (YF-51). */
  LISTED,
  SURVEYED,
  IN_PROGRESS,
  RECTIFIED,
  /** It is gone, e.g. a shed that was torn down (Y-484). */
  REMOVED,
  /** Nothing has to be done, with the reason. */
  NOT_NEEDED;

  /** Looked at, and neither treated nor found good. */
  static final Set<RowLifecycle> UNTREATED = Set.of(SURVEYED, IN_PROGRESS);

  boolean isOver() {
    return this == RECTIFIED || this == REMOVED || this == NOT_NEEDED;
  }

  /** Whether the step is taken from here. */
  boolean permits(RowVerb verb) {
    return switch (verb) {
      case CHANGE, LINK_HAZARD, REPORT_HAZARD -> !isOver() || verb == RowVerb.LINK_HAZARD;
      case SURVEY -> this == LISTED;
      case START -> this == SURVEYED;
      case FINISH -> UNTREATED.contains(this);
      case REOPEN -> isOver();
      case ADD_PHOTO -> true;
    };
  }
}
