package io.zhiben.hazard.rectification;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about ledgers of special rectifications. */
public enum RectificationError implements ErrorCode {
  /** The ledger of a special rectification was closed. */
  LEDGER_CLOSED(Kind.CONFLICT),
  /** What a ledger asks is changed where it was issued. */
  LEDGER_NOT_YOURS(Kind.FORBIDDEN),
  /** A department fills in its own rows of ledgers that name it. */
  LEDGER_NOT_YOUR_DEPARTMENT(Kind.FORBIDDEN),
  /** The ledger doesn't know that category, phase, kind of treatment or department. */
  LEDGER_TERM_UNKNOWN(Kind.INVALID),
  /** Rows name what the ledger would know no longer. */
  LEDGER_TERM_IN_USE(Kind.CONFLICT),
  /** The row's state doesn't allow the step. */
  LEDGER_STATE_FORBIDS(Kind.CONFLICT),
  /** The ledger asks for a photo of afterwards. */
  LEDGER_EVIDENCE_MISSING(Kind.CONFLICT),
  /** The row's hazard is open; the row isn't rectified before it. */
  LEDGER_HAZARD_OPEN(Kind.CONFLICT),
  /** The row has its hazard already. */
  LEDGER_HAZARD_LINKED(Kind.CONFLICT),
  /** The hazard is about another enterprise than the row. */
  LEDGER_HAZARD_OF_ANOTHER(Kind.INVALID),
  /** Before the ledger began, or done before it was looked at. */
  LEDGER_DAY_TOO_EARLY(Kind.INVALID),
  /** Numbers of objects are said for communities and towns. */
  LEDGER_TOTAL_TOO_WIDE(Kind.INVALID),
  /** A plan says for each year how far it is by then. */
  LEDGER_MILESTONE_MISSING(Kind.INVALID),
  /** The ledger sets a limit for plans. */
  LEDGER_PLAN_TOO_LONG(Kind.INVALID);

  private final Kind kind;

  RectificationError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
