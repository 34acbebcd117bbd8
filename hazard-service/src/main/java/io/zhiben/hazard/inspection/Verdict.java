package io.zhiben.hazard.inspection;

/** What a supervision says about the inspection that it looked over (Y-528, Q-075). */
enum Verdict {
  /** What was recorded is so. */
  CONFIRMED,
  /** The inspection missed what it should have seen (漏查). */
  MISSED,
  /** What was recorded is not so (失实). */
  FALSE_RECORD
}
