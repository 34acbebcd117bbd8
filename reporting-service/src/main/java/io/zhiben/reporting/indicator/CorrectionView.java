package io.zhiben.reporting.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A correction by hand, which stands beside the derived figure once a second person confirmed it.
 *
 * @param from the first day for which it stands
 * @param to the last one
 * @param madeAs roles and unit of whoever made it
 * @param decidedAs the same of whoever confirmed, refused or ended it; null before
 * @param actions what the caller may do about it
 */
public record CorrectionView(
    UUID id,
    long version,
    String regionCode,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    LocalDate from,
    LocalDate to,
    String reason,
    CorrectionState state,
    String madeAs,
    Instant madeAt,
    String decidedAs,
    Instant decidedAt,
    String note,
    List<CorrectionVerb> actions) {}
