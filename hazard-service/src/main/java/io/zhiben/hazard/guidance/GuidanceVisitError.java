package io.zhiben.hazard.guidance;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about guidance visits. */
public enum GuidanceVisitError implements ErrorCode {
  /** The tenant has no such topic. */
  GUIDANCE_TOPIC_UNKNOWN(Kind.INVALID),
  /** A topic stands twice in the list. */
  GUIDANCE_TOPIC_TWICE(Kind.INVALID),
  /** What was done goes together with how it came up. */
  GUIDANCE_SOURCE_MISMATCH(Kind.INVALID),
  /** The text holds a telephone or identity number. */
  GUIDANCE_NAMES_PERSON(Kind.INVALID);

  private final Kind kind;

  GuidanceVisitError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
