package io.zhiben.hazard.hazard;

/** Of what notices of major hazards a list asks. */
enum NoticeState {
  /** Somebody took no note yet. */
  UNREAD,
  /** The caller himself, or whom he answers for. */
  MINE
}
