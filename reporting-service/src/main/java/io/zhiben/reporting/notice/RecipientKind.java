package io.zhiben.reporting.notice;

/** Who gets a notice. */
public enum RecipientKind {
  /** The office of a place below, or who looks after a village. */
  PLACE,
  DEPARTMENT,
  ENTERPRISE
}
