package io.zhiben.hazard.assignment;

/** Where an assignment stands. */
enum OrderState {
  /** The receiver has it. */
  ASSIGNED,
  ANSWERED,
  /** The receiver says that it is none of his. */
  SENT_BACK,
  ACCEPTED,
  WITHDRAWN
}
