package io.zhiben.hazard.activity;

import io.zhiben.contracts.access.Right;

/** The steps of an activity; the names stand in {@code ActivityView.actions}. */
enum ActivityVerb {
  /** 巡查: an inspection of it is named. */
  PATROL(Right.ACTIVITY_HANDLE),
  /** 处置. */
  DISPOSE(Right.ACTIVITY_HANDLE);

  private final Right right;

  ActivityVerb(Right right) {
    this.right = right;
  }

  Right right() {
    return right;
  }
}
