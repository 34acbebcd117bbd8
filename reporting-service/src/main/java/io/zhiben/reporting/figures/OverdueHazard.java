package io.zhiben.reporting.figures;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An open hazard whose deadline has passed (catalogue D-005).
 *
 * @param enterpriseId null for a hazard of no enterprise
 * @param level null until graded
 * @param days since its deadline
 */
public record OverdueHazard(
    UUID id,
    String number,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String regionName,
    String level,
    LocalDate deadline,
    long days) {}
