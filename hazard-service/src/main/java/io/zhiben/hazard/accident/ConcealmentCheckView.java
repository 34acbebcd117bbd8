package io.zhiben.hazard.accident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A hint that was compared with the reported accidents.
 *
 * @param accidentId the accident that it turned out to be; null where it was none, or nobody knows
 */
record ConcealmentCheckView(
    UUID id,
    String regionCode,
    UUID enterpriseId,
    String enterpriseName,
    HintSource source,
    String reference,
    LocalDate hintOn,
    CheckResult result,
    UUID accidentId,
    String note,
    Instant checkedAt) {}
