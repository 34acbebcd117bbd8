package io.zhiben.hazard.paper;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about the documents of hazards. */
public enum PaperError implements ErrorCode {
  /** The hazards of one document belong to one enterprise, and each stands in it once. */
  DOCUMENT_HAZARDS_MIXED(Kind.INVALID),
  /** The hazard's step comes before or after the one that such a document is for. */
  DOCUMENT_HAZARD_UNFIT(Kind.CONFLICT);

  private final Kind kind;

  PaperError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
