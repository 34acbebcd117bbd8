package io.zhiben.training.drill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A drill as callers see it.
 *
 * @param fourNoHeld all four of {@code fourNo} hold
 * @param recordedBy id of the account, never a name
 */
record DrillView(
    UUID id,
    long version,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String regionName,
    DrillKind kind,
    LocalDate heldOn,
    String scenario,
    int participants,
    FourNo fourNo,
    boolean fourNoHeld,
    String assessment,
    String recordedBy,
    Instant recordedAt) {}
