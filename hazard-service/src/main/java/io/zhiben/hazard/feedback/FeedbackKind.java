package io.zhiben.hazard.feedback;

/** What somebody of the public says. */
enum FeedbackKind {
  SUGGESTION,
  OPINION,
  PRAISE
}
