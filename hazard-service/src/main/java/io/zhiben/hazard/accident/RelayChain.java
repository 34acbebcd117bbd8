package io.zhiben.hazard.accident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which level is told next of an accident, and until when (条例 art. 10, 11). */
final class RelayChain {
  private RelayChain() {}

  /** The level that has to be told now. */
  record Next(AuthorityLevel level, Instant dueAt) {}

  /**
   * Each level has its minutes from the moment the one below was told; the first from the unit's
   * report.
   *
   * @param grade null for near misses, of which nobody is told
   */
  static Optional<Next> next(
      Grade grade, Instant reportedAt, List<Relay> relays, int levelMinutes) {
    int done = relays.size();
    if (grade == null || done > grade.reportedUpTo().ordinal()) {
      return Optional.empty();
    }
    Instant from = done == 0 ? reportedAt : relays.getLast().relayedAt();
    return Optional.of(
        new Next(AuthorityLevel.values()[done], from.plus(Duration.ofMinutes(levelMinutes))));
  }
}
