package io.zhiben.hazard.hazard;

/** Where a hazard came from. */
public enum Source {
  INSPECTION,
  SELF_CHECK,
  THIRD_PARTY,
  REPORT,
  LEGACY
}
