package io.zhiben.enterprise.staffing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A count of staff as callers see it.
 *
 * @param office null for the safety office or the community of the place
 * @param quarter such as 2026-Q2
 * @param editable whether the caller may correct it
 * @param recordedBy id of the account, never a name
 */
public record StaffCountView(
    UUID id,
    long version,
    String regionCode,
    String regionName,
    String office,
    String officeName,
    StaffRole role,
    LocalDate countedOn,
    String quarter,
    StaffNumbers numbers,
    boolean editable,
    String recordedBy,
    Instant recordedAt) {}
