package io.zhiben.hazard.agencywatch;

/** How far a notice against an agency is. */
enum AgencyNoticeState {
  /** 警告. */
  WARNED,
  /** 列入黑名单. */
  BLACKLISTED,
  /** 移出. */
  LIFTED
}
