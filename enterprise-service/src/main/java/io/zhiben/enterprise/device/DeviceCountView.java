package io.zhiben.enterprise.device;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A count of devices as callers see it.
 *
 * @param quarter such as 2026-Q2
 * @param recordedBy id of the account, never a name
 */
public record DeviceCountView(
    UUID id,
    long version,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String regionName,
    DeviceKind kind,
    LocalDate countedOn,
    String quarter,
    DeviceNumbers numbers,
    String recordedBy,
    Instant recordedAt) {}
