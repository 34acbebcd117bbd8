package io.zhiben.hazard.draw;

import java.time.Instant;

/**
 * Somebody was taken out of a result, and who came in for him.
 *
 * @param seq from 1, in the order of the changes
 * @param target number of the target
 * @param takenOut code of the inspector, or id of the enterprise
 * @param putIn likewise; null when nobody was left
 */
record DrawChange(
    int seq,
    ChangeKind kind,
    int target,
    String takenOut,
    String putIn,
    String reason,
    Instant at) {

  /** What was done. */
  enum ChangeKind {
    /** 回避: an inspector doesn't inspect that enterprise. */
    RECUSED,
    /** The enterprise cannot be inspected, closed for instance. */
    WITHDRAWN
  }
}
