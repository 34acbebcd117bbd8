package io.zhiben.hazard.measure;

/** How hard it is to reach (Y-501): the easy ones first. */
enum Difficulty {
  EASY,
  MEDIUM,
  HARD
}
