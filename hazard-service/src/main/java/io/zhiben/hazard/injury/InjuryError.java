package io.zhiben.hazard.injury;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about the feed of injuries. */
public enum InjuryError implements ErrorCode {
  /** An injury was compared with the reported accidents, and stays as it is. */
  INJURY_CHECKED(Kind.CONFLICT),
  /** Nobody knows whose injury it is. */
  INJURY_UNMATCHED(Kind.CONFLICT);

  private final Kind kind;

  InjuryError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
