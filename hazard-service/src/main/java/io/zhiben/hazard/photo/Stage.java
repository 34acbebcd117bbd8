package io.zhiben.hazard.photo;

/** What a photo shows. */
public enum Stage {
  /** The hazard as it was found. */
  BEFORE,
  /** The place after rectification. */
  AFTER
}
