package io.zhiben.hazard.ownerless;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Says which unit a government named for a hazard without an owner. */
@ApplicationScoped
public class NamedUnits {
  private final OwnerlessHazards hazards;

  NamedUnits(OwnerlessHazards hazards) {
    this.hazards = hazards;
  }

  /** Empty for a hazard that has an owner, for which no unit is named, or out of reach. */
  public Optional<String> of(UUID hazardId) {
    return hazards
        .about(hazardId)
        .filter(hazard -> hazard.state() == OwnerlessState.NAMED)
        .map(OwnerlessHazard::unit);
  }
}
