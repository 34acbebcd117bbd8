package io.zhiben.hazard.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An inspection in a list.
 *
 * @param ledByPrincipal the enterprise's principal led it and has confirmed so
 * @param findingsCount hazards found
 * @param nilReturn nothing was found, said explicitly
 * @param department that made it, or led it; null for a safety office, an enterprise, an agency
 */
record InspectionRow(
    UUID id,
    long version,
    String number,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String regionName,
    InspectionKind kind,
    Mode mode,
    LocalDate inspectedOn,
    LeaderPost leaderPost,
    boolean ledByPrincipal,
    Instant confirmedAt,
    int findingsCount,
    boolean nilReturn,
    String agencyCode,
    Selection selection,
    String department) {}
