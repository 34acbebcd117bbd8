package io.zhiben.hazard.activity;

/** Who brought an activity into the register. */
enum ActivityOrigin {
  /** 自主申报, by the enterprise. */
  DECLARED,
  /** 巡查发现. */
  FOUND
}
