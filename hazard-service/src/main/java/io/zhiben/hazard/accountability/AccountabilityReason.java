package io.zhiben.hazard.accountability;

/** Why somebody is to answer for a hazard. */
enum AccountabilityReason {
  /** 未排查: nobody looked. */
  NOT_CHECKED,
  /** 漏查: somebody looked and missed it. */
  MISSED,
  /** 长期拒不整改. */
  REFUSED
}
