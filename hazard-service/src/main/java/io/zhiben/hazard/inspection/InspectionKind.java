package io.zhiben.hazard.inspection;

/** Who looks, and why. */
enum InspectionKind {
  /** 自查自改, by the enterprise itself. */
  SELF_CHECK,
  ROUTINE,
  SPECIAL,
  JOINT,
  EXPERT,
  SUPERVISION
}
