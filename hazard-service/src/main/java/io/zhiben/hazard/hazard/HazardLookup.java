package io.zhiben.hazard.hazard;

import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.SuiteClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** What other features ask of a hazard that they name. */
@ApplicationScoped
public class HazardLookup {
  private final Hazards hazards;

  HazardLookup(Hazards hazards) {
    this.hazards = hazards;
  }

  /**
   * A hazard that was named.
   *
   * @param inspectionId null when no inspection found it
   */
  public record Named(UUID id, String number, UUID enterpriseId, UUID inspectionId) {}

  /** Not found alike when there is none and when the caller doesn't reach it. */
  public Named require(UUID id) {
    Hazard hazard = hazards.findByIdOptional(id).orElseThrow(Problem::notFound);
    return new Named(id, hazard.number(), hazard.enterpriseId(), hazard.inspectionId());
  }

  /**
   * Whether the enterprise found it itself and has put it right in time, or has time still; false
   * also when the caller doesn't reach it.
   */
  public boolean selfCorrected(UUID id, LocalDate today) {
    return hazards
        .findByIdOptional(id)
        .map(hazard ->
            hazard.source() == Source.SELF_CHECK
                && hazard.reopens() == null
                && putRightInTime(hazard, today))
        .orElse(false);
  }

  private static boolean putRightInTime(Hazard hazard, LocalDate today) {
    LocalDate deadline = hazard.deadline();
    if (hazard.rectifiedAt() != null) {
      LocalDate rectifiedOn = LocalDate.ofInstant(hazard.rectifiedAt(), SuiteClock.ZONE);
      return deadline == null || !rectifiedOn.isAfter(deadline);
    }
    return hazard.correctedOnTheSpot()
        || LifecycleState.OWED.contains(hazard.state()) && !deadline.isBefore(today);
  }
}
