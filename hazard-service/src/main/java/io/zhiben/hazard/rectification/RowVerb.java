package io.zhiben.hazard.rectification;

import io.zhiben.contracts.access.Right;

/** What is done with a row; also the names of the actions that a view offers. */
enum RowVerb {
  CHANGE(Right.RECTIFICATION_LEDGER_FILL),
  SURVEY(Right.RECTIFICATION_LEDGER_FILL),
  START(Right.RECTIFICATION_LEDGER_FILL),
  FINISH(Right.RECTIFICATION_LEDGER_FILL),
  REOPEN(Right.RECTIFICATION_LEDGER_FILL),
  ADD_PHOTO(Right.RECTIFICATION_LEDGER_FILL),
  LINK_HAZARD(Right.RECTIFICATION_LEDGER_FILL),
  /** What was found becomes a hazard (Y-480). */
  REPORT_HAZARD(Right.HAZARD_REPORT);

  private final Right right;

  RowVerb(Right right) {
    this.right = right;
  }

  Right right() {
    return right;
  }
}
