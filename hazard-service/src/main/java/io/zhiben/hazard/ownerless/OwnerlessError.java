package io.zhiben.hazard.ownerless;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about ownerless hazards. */
public enum OwnerlessError implements ErrorCode {
  /** The hazard is flagged as ownerless already. */
  OWNERLESS_ALREADY(Kind.CONFLICT),
  /** The hazard was signed off or withdrawn. */
  OWNERLESS_HAZARD_ENDED(Kind.CONFLICT),
  /** The flag of an ownerless hazard stands elsewhere. */
  OWNERLESS_STATE_FORBIDS(Kind.CONFLICT);

  private final Kind kind;

  OwnerlessError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
