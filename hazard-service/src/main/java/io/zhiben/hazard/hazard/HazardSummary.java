package io.zhiben.hazard.hazard;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A hazard in one line, as its inspection shows it.
 *
 * @param place where in the enterprise; may be null
 * @param level null until graded
 * @param deadline the last day of rectification; null until assigned
 */
public record HazardSummary(
    UUID id,
    long version,
    String number,
    String state,
    Level level,
    Level suggestedLevel,
    String description,
    String place,
    LocalDate deadline) {
  static HazardSummary of(Hazard hazard) {
    return new HazardSummary(
        hazard.id(),
        hazard.version(),
        hazard.number(),
        hazard.state().name(),
        hazard.level(),
        hazard.suggestedLevel(),
        hazard.description(),
        hazard.spot(),
        hazard.deadline());
  }
}
