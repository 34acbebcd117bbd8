package io.zhiben.hazard.inspection;

import java.util.Set;

/** What was special about an inspection. */
enum Circumstance {
  NIGHT,
  CROSS_AREA,
  /** 解剖式检查: all items of one enterprise in depth (T-006). */
  DISSECTION,
  /** 非现场检查: by what was recorded, e.g. an enterprise's video (T-091). */
  OFF_SITE,
  /** 线上检查: by what is shown while one looks. */
  ONLINE;

  /** Those that nobody went there for. */
  static final Set<Circumstance> REMOTE = Set.of(OFF_SITE, ONLINE);
}
