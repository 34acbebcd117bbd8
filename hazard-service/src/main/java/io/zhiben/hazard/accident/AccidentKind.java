package io.zhiben.hazard.accident;

/** What happened. */
enum AccidentKind {
  /** somebody was hurt, or something damaged. */
  ACCIDENT,
  /** 未遂: it could have been. */
  NEAR_MISS
}
