package io.zhiben.reporting.duty;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about duties. */
public enum DutyError implements ErrorCode {
  /** It is proved by what was recorded elsewhere. */
  DUTY_NEEDS_NO_RECORD(Kind.CONFLICT),
  /** The caller acts for another unit. */
  DUTY_OF_ANOTHER_UNIT(Kind.CONFLICT),
  /** Neither or both of unit and enterprise, or one that doesn't owe the duty. */
  DUTY_SUBJECT_WRONG(Kind.INVALID),
  /** A day ahead, before the duty began or after the plan's end, or the last before the first. */
  DUTY_DAY_WRONG(Kind.INVALID),
  /** It was withdrawn or ended already. */
  DUTY_NOTE_ENDED(Kind.CONFLICT);

  private final Kind kind;

  DutyError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
