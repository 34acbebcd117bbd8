package io.zhiben.hazard.agencywatch;

import io.zhiben.contracts.access.Right;

/** The steps of a notice; the names stand in {@code AgencyNoticeView.actions}. */
enum AgencyNoticeVerb {
  /** 列入黑名单. */
  BLACKLIST,
  /** 撤销警告、移出黑名单. */
  LIFT;

  Right right() {
    return Right.AGENCY_BLACKLIST;
  }

  boolean from(AgencyNoticeState state) {
    return switch (this) {
      case BLACKLIST -> state == AgencyNoticeState.WARNED;
      case LIFT -> state != AgencyNoticeState.LIFTED;
    };
  }
}
