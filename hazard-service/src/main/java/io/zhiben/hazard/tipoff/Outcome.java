package io.zhiben.hazard.tipoff;

/** What verification found. */
public enum Outcome {
  SUBSTANTIATED,
  PARTLY,
  UNFOUNDED
}
