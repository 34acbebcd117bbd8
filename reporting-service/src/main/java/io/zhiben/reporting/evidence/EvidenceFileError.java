package io.zhiben.reporting.evidence;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals of files of evidence. */
public enum EvidenceFileError implements ErrorCode {
  /** The content is none of the types that are taken, whatever the file is called. */
  EVIDENCE_FILE_UNKNOWN_TYPE(Kind.UNSUPPORTED_MEDIA),
  /** The file begins like one of the types and isn't one to its end. */
  EVIDENCE_FILE_BROKEN(Kind.INVALID),
  /** The file has more bytes than are taken. */
  EVIDENCE_FILE_TOO_LARGE(Kind.TOO_LARGE),
  /** The image has more pixels than are taken. */
  EVIDENCE_FILE_TOO_MANY_PIXELS(Kind.TOO_LARGE),
  /** The document carries a program, or fetches something when it is opened. */
  EVIDENCE_FILE_ACTIVE(Kind.INVALID),
  /** There are as many files as there may be. */
  EVIDENCE_FILE_LIMIT_REACHED(Kind.CONFLICT);

  private final Kind kind;

  EvidenceFileError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
