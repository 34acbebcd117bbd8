package io.zhiben.hazard.clue;

/** How far the recipient of a clue is. */
enum ClueState {
  SENT,
  /** 受理. */
  ACCEPTED,
  /** 不予受理. */
  REFUSED,
  /** 办结. */
  RESULT;

  boolean settled() {
    return this == REFUSED || this == RESULT;
  }
}
