package io.zhiben.reporting.post;

/** Where a package stands with the level above. */
enum FilingState {
  SUBMITTED,
  RETURNED,
  FILED
}
