package io.zhiben.hazard.activity;

/** How an activity stands to approval. */
enum ActivityStanding {
  /** 无需审批. */
  NOT_NEEDED,
  /** 应批未批. */
  MISSING
}
