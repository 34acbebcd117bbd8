package io.zhiben.hazard.tipoff;

import io.zhiben.contracts.access.Right;

/** What is done with a tip-off, and the right it takes. */
public enum TipOffStep {
  ACCEPT(Right.TIP_OFF_CUSTODY),
  REJECT(Right.TIP_OFF_CUSTODY),
  DUPLICATE(Right.TIP_OFF_CUSTODY),
  TRANSFER(Right.TIP_OFF_CUSTODY),
  /** Write the text that officers, and if need be the reported party, read. */
  REDACT(Right.TIP_OFF_CUSTODY),
  VERIFY(Right.TIP_OFF_VERIFY),
  FEED_BACK(Right.TIP_OFF_CUSTODY),
  CLOSE(Right.TIP_OFF_CUSTODY),
  /** To the reporter; also after the end, since the reporter may ask. */
  WRITE(Right.TIP_OFF_CUSTODY);

  private final Right right;

  TipOffStep(Right right) {
    this.right = right;
  }

  Right right() {
    return right;
  }
}
