package io.zhiben.hazard.inspection;

/** Whether the enterprise knew that somebody would come. */
enum Mode {
  ANNOUNCED,
  /** 四不两直. */
  UNANNOUNCED
}
