package io.zhiben.hazard.tipoff;

import java.time.Instant;
import java.util.UUID;

/**
 * A request to see who sent a tip-off.
 *
 * @param mine whether the caller asked; then somebody else decides
 * @param expiresAt until when it is shown; null unless granted
 */
record RevealView(
    UUID id,
    Reveal.State state,
    String reason,
    Instant askedAt,
    boolean mine,
    Instant decidedAt,
    String decisionReason,
    Instant expiresAt,
    Instant shownAt) {

  boolean open() {
    return state == Reveal.State.ASKED || state == Reveal.State.GRANTED;
  }
}
