package io.zhiben.hazard.enforcement;

/** What the recipient said. */
enum TransferAnswer {
  /** 受理/立案. */
  ACCEPTED,
  /** 不予受理/退回. */
  REFUSED,
  /** 办结: what came of it. */
  RESULT
}
