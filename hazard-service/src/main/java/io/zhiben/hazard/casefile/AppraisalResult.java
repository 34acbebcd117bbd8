package io.zhiben.hazard.casefile;

/** How a rectification was found. */
enum AppraisalResult {
  GOOD,
  ADEQUATE,
  POOR
}
