package io.zhiben.hazard.inspection;

/** How the enterprise was chosen. */
enum Selection {
  NAMED,
  /** 双随机. */
  RANDOM
}
