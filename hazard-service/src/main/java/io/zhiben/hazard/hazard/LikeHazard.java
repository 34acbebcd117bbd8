package io.zhiben.hazard.hazard;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An open hazard that looks like another.
 *
 * @param level null until graded
 */
record LikeHazard(
    UUID id,
    String number,
    String description,
    Level level,
    LifecycleState state,
    LocalDate foundOn) {
  static LikeHazard of(Hazard hazard) {
    return new LikeHazard(
        hazard.id(),
        hazard.number(),
        hazard.description(),
        hazard.level(),
        hazard.state(),
        hazard.foundOn());
  }
}
