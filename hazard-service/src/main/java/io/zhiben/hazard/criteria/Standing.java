package io.zhiben.hazard.criteria;

/** Where a document stands on a given day. */
enum Standing {
  IN_FORCE,
  /** It will hold later. */
  UPCOMING,
  /** Its last day has passed. */
  EXPIRED,
  /** Nobody read from when on it holds; nothing can be cited from it. */
  UNDATED
}
