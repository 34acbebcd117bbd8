package io.zhiben.hazard.inspection;

/** What was special about an inspection. */
enum Circumstance {
  NIGHT,
  CROSS_AREA
}
