package io.zhiben.hazard.hazard;

import java.util.UUID;

/** A hazard in one line, as its inspection shows it. */
public record HazardSummary(
    UUID id, long version, String number, String state, Level level, Level suggestedLevel) {
  static HazardSummary of(Hazard hazard) {
    return new HazardSummary(
        hazard.id(),
        hazard.version(),
        hazard.number(),
        hazard.state().name(),
        hazard.level(),
        hazard.suggestedLevel());
  }
}
