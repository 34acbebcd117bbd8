package io.zhiben.hazard.inspection;

import io.zhiben.hazard.hazard.HazardSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An inspection with what it found.
 *
 * @param drawId the random draw that chose the enterprise, else null; never shown to the enterprise
 * @param ledByPrincipal the enterprise's principal led it and has confirmed so
 * @param findingsCount hazards found
 * @param nilReturn nothing was found, said explicitly
 * @param agencyCode of the consultants who made it, else null
 * @param hazards as they stand now
 * @param actions CONFIRM where the caller may confirm now
 */
record InspectionView(
    UUID id,
    long version,
    String number,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String regionName,
    InspectionKind kind,
    Mode mode,
    Selection selection,
    Set<Circumstance> circumstances,
    LocalDate inspectedOn,
    LeaderPost leaderPost,
    boolean ledByPrincipal,
    Instant confirmedAt,
    String note,
    UUID drawId,
    int findingsCount,
    boolean nilReturn,
    String agencyCode,
    Instant recordedAt,
    List<HazardSummary> hazards,
    List<Action> actions) {

  /** What one can do with an inspection. */
  enum Action {
    CONFIRM
  }
}
