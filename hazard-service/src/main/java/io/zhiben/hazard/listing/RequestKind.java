package io.zhiben.hazard.listing;

/** What a government is asked to decide on (Y-492). */
enum RequestKind {
  /** 挂牌督办. */
  LISTED_SUPERVISION,
  /** 区域性隐患: several hazards of one area. */
  REGIONAL_HAZARD,
  /** 停产停业整改报告. */
  SUSPENSION_REPORT,
  /** 提请关闭、取缔: closed with the evidence that it was carried out. */
  CLOSURE;

  /** Whether a listing can follow it. */
  boolean mayBeListed() {
    return this == LISTED_SUPERVISION || this == REGIONAL_HAZARD;
  }
}
