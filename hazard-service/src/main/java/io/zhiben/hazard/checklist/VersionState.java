package io.zhiben.hazard.checklist;

/** Where a version of a checklist stands. */
enum VersionState {
  /** Being written; nobody inspects by it. */
  DRAFT,
  /** In force. */
  ISSUED,
  /** A later version took its place. */
  SUPERSEDED,
  /** The checklist was given up. */
  RETIRED
}
