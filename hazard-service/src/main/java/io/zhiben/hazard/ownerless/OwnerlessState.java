package io.zhiben.hazard.ownerless;

/** Where a hazard without an owner stands. */
enum OwnerlessState {
  /** 待指定: nobody answers for it. */
  FLAGGED,
  /** 已指定: a government named a unit. */
  NAMED,
  /** 已确认责任主体: its owner was found. */
  CLEARED
}
