package io.zhiben.hazard.listing;

/** How a listing ended (Y-256). */
enum ListingOutcome {
  /** 达标: it meets the rules now. */
  MET,
  /** 改造升级. */
  UPGRADED,
  /** 淘汰退出: closed down, or gone. */
  ELIMINATED
}
