package io.zhiben.hazard.accident;

/** Where a fire was, as far as it says whether the fire must be investigated (Y-495, YF-63). */
enum FireSite {
  /** 人员密集场所. */
  CROWDED,
  /** 厂房、仓库. */
  FACTORY,
  OTHER
}
