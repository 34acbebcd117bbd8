package io.zhiben.reporting.figures;

import java.math.BigDecimal;

/**
 * A place on the map that stands for its enterprises. Its hazards are those of the figures: of all
 * enterprises of the place, also those without a point, and those of no enterprise.
 *
 * @param name null for a place that isn't known yet
 * @param direct it is the place asked about: what stands at it and at none of those below
 * @param longitude of the middle of its points, in degrees of WGS-84
 * @param enterprises how many points it stands for
 * @param openHazards with those that are overdue and those that are major
 */
public record RiskPlace(
    String code,
    String name,
    boolean direct,
    BigDecimal longitude,
    BigDecimal latitude,
    RiskColour colour,
    long enterprises,
    long openHazards,
    long overdueHazards,
    long majorHazards) {}
