package io.zhiben.training.drill;

/** What was practised. */
enum DrillKind {
  /** 疏散演练. */
  EVACUATION,
  /** 预案演练. */
  PLAN_EXERCISE,
  /** 桌面推演. */
  DESKTOP,
  /** 综合演练: of the whole emergency plan; outside the share of four-no drills (T-080). */
  COMPREHENSIVE,
  /** 专项演练: of one special plan (T-077). */
  SPECIAL,
  /** 现场处置演练. */
  ON_SITE,
  /** 全民应急演练 (T-103). */
  PUBLIC
}
