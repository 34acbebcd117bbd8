package io.zhiben.hazard.listing;

/** What a government is asked to decide on (Y-492). */
enum RequestKind {
  /** 挂牌督办. */
  LISTED_SUPERVISION,
  /** 区域性隐患: several hazards of one area. */
  REGIONAL_HAZARD,
  /** 停产停业整改报告. */
  SUSPENSION_REPORT
}
