package io.zhiben.hazard.hazard;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An open hazard that looks like another.
 *
 * @param level null until graded
 */
record SimilarHazard(
    UUID id,
    String number,
    String description,
    Level level,
    LifecycleState state,
    LocalDate foundOn) {
  static SimilarHazard of(Hazard hazard) {
    return new SimilarHazard(
        hazard.id(),
        hazard.number(),
        hazard.description(),
        hazard.level(),
        hazard.state(),
        hazard.foundOn());
  }
}
