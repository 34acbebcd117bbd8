package io.zhiben.reporting.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody is excused from a duty for some days, both included.
 *
 * @param unitId null for an enterprise
 * @param enterpriseId null for a unit
 * @param madeAs roles and unit of whoever granted it
 * @param endedAt when it was ended, and counts no more; else null
 */
public record ExcuseView(
    UUID id,
    long version,
    String planId,
    String dutyId,
    String unitId,
    UUID enterpriseId,
    String regionCode,
    LocalDate from,
    LocalDate until,
    String reason,
    String madeAs,
    Instant madeAt,
    Instant endedAt) {}
