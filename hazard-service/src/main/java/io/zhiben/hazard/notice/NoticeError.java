package io.zhiben.hazard.notice;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about notices of major hazards. */
public enum NoticeError implements ErrorCode {
  /** It was taken note of before. */
  NOTICE_READ_ALREADY(Kind.CONFLICT),
  /** The hazard is closed, or not major any more. */
  NOTICE_MOOT(Kind.CONFLICT),
  /** It is somebody else who has to take note. */
  NOTICE_NOT_YOURS(Kind.CONFLICT),
  /** Whoever says it for another says how that one took note. */
  NOTICE_NEEDS_PROOF(Kind.INVALID);

  private final Kind kind;

  NoticeError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
