package io.zhiben.hazard.enforcement;

/** How far the submission of a typical case is. */
enum TypicalState {
  SUBMITTED,
  /** 入选. */
  ACCEPTED,
  /** 退回: may be submitted again. */
  RETURNED
}
