package io.zhiben.hazard.draw;

import io.zhiben.contracts.access.Right;

/** What one can do with a draw, and by which right. */
enum DrawVerb {
  CHANGE(Right.DRAW_HOLD),
  FREEZE(Right.DRAW_HOLD),
  HOLD(Right.DRAW_HOLD),
  /** 回避. */
  RECUSE(Right.DRAW_HOLD),
  WITHDRAW(Right.DRAW_HOLD),
  CANCEL(Right.DRAW_HOLD),
  PUBLISH(Right.DRAW_PUBLISH),
  /** An inspection of one of its targets is recorded. */
  INSPECT(Right.INSPECTION_RECORD),
  SHOW_RECORD(Right.DRAW_READ);

  private final Right right;

  DrawVerb(Right right) {
    this.right = right;
  }

  Right right() {
    return right;
  }
}
