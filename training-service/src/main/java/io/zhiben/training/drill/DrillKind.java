package io.zhiben.training.drill;

/** What was practised. */
enum DrillKind {
  /** 疏散演练. */
  EVACUATION,
  /** 预案演练. */
  PLAN_EXERCISE,
  /** 桌面推演. */
  DESKTOP
}
