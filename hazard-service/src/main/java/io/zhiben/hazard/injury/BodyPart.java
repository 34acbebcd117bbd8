package io.zhiben.hazard.injury;

/** What was hurt (T-052), as far as the source says so. */
enum BodyPart {
  HEAD,
  EYES,
  TRUNK,
  ARM,
  HAND,
  LEG,
  FOOT,
  /** 多处. */
  MULTIPLE,
  OTHER
}
