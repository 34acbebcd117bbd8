package io.zhiben.hazard.listing;

import io.zhiben.hazard.hazard.CaseFacts;
import java.util.UUID;

/**
 * A hazard of a listing or request.
 *
 * @param settled it passed the re-inspection, was signed off or withdrawn
 */
record HazardLine(
    UUID id,
    String number,
    UUID enterpriseId,
    String enterpriseName,
    String state,
    boolean settled) {
  static HazardLine of(CaseFacts hazard) {
    return new HazardLine(
        hazard.id(),
        hazard.number(),
        hazard.enterpriseId(),
        hazard.enterpriseName(),
        hazard.state(),
        hazard.settled());
  }
}
