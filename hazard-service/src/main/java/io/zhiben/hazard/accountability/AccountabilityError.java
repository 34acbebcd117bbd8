package io.zhiben.hazard.accountability;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about cases of accountability. */
public enum AccountabilityError implements ErrorCode {
  /** There is a case of accountability for the hazard and that reason. */
  ACCOUNTABILITY_OPENED_ALREADY(Kind.CONFLICT),
  /** The case of accountability stands elsewhere. */
  ACCOUNTABILITY_STATE_FORBIDS(Kind.CONFLICT),
  /** A result from before the transfer. */
  CONCLUDED_BEFORE_TRANSFER(Kind.INVALID);

  private final Kind kind;

  AccountabilityError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
