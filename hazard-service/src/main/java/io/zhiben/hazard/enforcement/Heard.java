package io.zhiben.hazard.enforcement;

/** How the party used its right to be heard. */
enum Heard {
  /** 陈述申辩. */
  STATEMENT,
  /** 听证. */
  HEARING,
  /** It said that it does without. */
  WAIVED
}
