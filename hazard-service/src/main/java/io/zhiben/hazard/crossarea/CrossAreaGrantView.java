package io.zhiben.hazard.crossarea;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A grant across areas.
 *
 * @param regionName place of the enterprise
 * @param visitorCode the place whose officers may inspect
 * @param open neither over nor ended
 * @param mayEnd whether the caller may end it now
 */
record CrossAreaGrantView(
    UUID id,
    long version,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String regionName,
    String visitorCode,
    String visitorName,
    String task,
    LocalDate from,
    LocalDate to,
    boolean open,
    Instant grantedAt,
    LocalDate endedOn,
    String endReason,
    boolean mayEnd) {}
