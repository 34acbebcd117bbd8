package io.zhiben.hazard.hazard;

import io.zhiben.hazard.criteria.CitedClause;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a document says of a hazard.
 *
 * @param spot where in the enterprise; null when nobody said
 * @param level null until it is graded
 * @param clause null unless it is a major one
 * @param deadline null until it is assigned
 * @param orderable whether it waits to be put right
 * @param handedIn whether a rectification was handed in at some time
 */
public record HazardExcerpt(
    UUID id,
    String number,
    UUID enterpriseId,
    String description,
    String spot,
    Level level,
    CitedClause clause,
    LocalDate deadline,
    boolean orderable,
    boolean handedIn,
    String enterpriseName) {

  static HazardExcerpt of(Hazard hazard) {
    LifecycleState state = hazard.state();
    return new HazardExcerpt(
        hazard.id(),
        hazard.number(),
        hazard.enterpriseId(),
        hazard.description(),
        hazard.spot(),
        hazard.level(),
        hazard.clause(),
        hazard.deadline(),
        state == LifecycleState.VERIFIED || LifecycleState.OWED.contains(state),
        hazard.rectificationMeasures() != null || hazard.reinspectedAt() != null,
        hazard.enterpriseName());
  }
}
