package io.zhiben.training.session;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A training session as callers see it; the enterprise is null where an office held it for its
 * place.
 */
record SessionView(
    UUID id,
    long version,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String regionName,
    String topic,
    Audience audience,
    LocalDate heldOn,
    BigDecimal hours,
    int attendees,
    String recordedBy,
    Instant recordedAt,
    UUID examId) {}
