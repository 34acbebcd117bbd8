package io.zhiben.reporting.figures;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * An enterprise on the map.
 *
 * @param regionName null for a place that isn't known yet
 * @param longitude in degrees of WGS-84
 * @param openHazards with those that are overdue and those that are major
 */
public record RiskPoint(
    UUID id,
    String name,
    String regionCode,
    String regionName,
    BigDecimal longitude,
    BigDecimal latitude,
    RiskColour colour,
    long openHazards,
    long overdueHazards,
    long majorHazards) {}
