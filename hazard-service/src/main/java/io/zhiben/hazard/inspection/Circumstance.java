package io.zhiben.hazard.inspection;

/** What was special about an inspection. */
enum Circumstance {
  NIGHT,
  CROSS_AREA,
  /** 解剖式检查: all items of one enterprise in depth (T-006). */
  DISSECTION
}
