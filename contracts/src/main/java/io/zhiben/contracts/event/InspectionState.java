package io.zhiben.contracts.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * One inspection or self-check that took place.
 *
 * @param kind SELF_CHECK, ROUTINE, SPECIAL, JOINT, EXPERT or SUPERVISION
 * @param mode ANNOUNCED or UNANNOUNCED
 * @param selection NAMED or RANDOM
 * @param circumstances NIGHT, CROSS_AREA
 * @param leaderPost post of who led it, e.g. PRINCIPAL
 * @param ledByPrincipal the enterprise's principal led it and has confirmed so
 * @param findings number of hazards found; 0 is an explicit nil return
 * @param agencyCode of the consultant agency that made it, else null
 */
public record InspectionState(
    UUID id,
    long version,
    Ancestry place,
    UUID enterpriseId,
    String kind,
    String mode,
    String selection,
    Set<String> circumstances,
    LocalDate inspectedOn,
    String leaderPost,
    boolean ledByPrincipal,
    int findings,
    String agencyCode,
    Instant recordedAt)
    implements EventState {
  @Override
  public String key() {
    return id.toString();
  }

  @Override
  public String regionCode() {
    return place.code();
  }
}
