package io.zhiben.hazard.draw;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about random draws. */
public enum DrawError implements ErrorCode {
  /** The draw's state doesn't allow the step: a frozen pool stays, and a draw is held once. */
  DRAW_STATE_FORBIDS(Kind.CONFLICT),
  /** More is to be drawn than the pool has. */
  DRAW_EXCEEDS_POOL(Kind.UNPROCESSABLE),
  /** The target was visited or taken out, so its result stays. */
  DRAW_TARGET_SETTLED(Kind.CONFLICT),
  /** The only inspector of a target goes, and nobody is left. */
  DRAW_NO_REPLACEMENT(Kind.CONFLICT),
  /** The record of an unannounced draw would announce the visits that are still to come. */
  DRAW_TARGETS_PENDING(Kind.CONFLICT),
  /** The draw that an inspection names didn't choose the enterprise. */
  DRAW_NOT_A_TARGET(Kind.INVALID),
  /** A draw from an unannounced plan is unannounced as well. */
  DRAW_MUST_BE_UNANNOUNCED(Kind.INVALID);

  private final Kind kind;

  DrawError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
