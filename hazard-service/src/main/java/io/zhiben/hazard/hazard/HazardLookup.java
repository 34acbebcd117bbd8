package io.zhiben.hazard.hazard;

import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
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
}
