package io.zhiben.contracts.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One inspection or self-check that took place.
 *
 * @param kind SELF_CHECK, ROUTINE, SPECIAL, JOINT, EXPERT, SUPERVISION, GUIDANCE or MUTUAL
 * @param mode ANNOUNCED or UNANNOUNCED
 * @param selection NAMED or RANDOM
 * @param circumstances NIGHT, CROSS_AREA, DISSECTION, OFF_SITE, ONLINE
 * @param leaderPost post of who led it, e.g. PRINCIPAL
 * @param ledByPrincipal the enterprise's principal led it and has confirmed so
 * @param findings number of hazards found; 0 is an explicit nil return
 * @param agencyCode of the consultant agency that made it, else null
 * @param drawId the random draw that chose the enterprise, else null
 * @param department code of the department that made it, or led it where several did; null for a
 *     safety office, an enterprise or an agency
 * @param participants codes of the other departments of a joint inspection, which is counted once
 * @param checklistId the first checklist (检查表) that it went by, else null
 * @param supervises the inspection of a lower level that it looked over, else null
 * @param checklistIds all checklists that it went by; null from before there could be several
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
    Instant recordedAt,
    UUID drawId,
    String department,
    List<String> participants,
    UUID checklistId,
    UUID supervises,
    List<UUID> checklistIds)
    implements EventState {
  /** One department's inspection, chosen by nobody's draw and without a checklist. */
  public InspectionState(
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
      Instant recordedAt) {
    this(
        id,
        version,
        place,
        enterpriseId,
        kind,
        mode,
        selection,
        circumstances,
        inspectedOn,
        leaderPost,
        ledByPrincipal,
        findings,
        agencyCode,
        recordedAt,
        null,
        null,
        List.of(),
        null,
        null,
        List.of());
  }

  @Override
  public String key() {
    return id.toString();
  }

  @Override
  public String regionCode() {
    return place.code();
  }
}
