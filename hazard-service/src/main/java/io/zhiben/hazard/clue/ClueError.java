package io.zhiben.hazard.clue;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about clues for discipline inspection. */
public enum ClueError implements ErrorCode {
  /** The recipient of a clue has answered for good. */
  CLUE_ANSWERED(Kind.CONFLICT);

  private final Kind kind;

  ClueError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
