package io.zhiben.hazard.hazard;

import io.zhiben.hazard.criteria.CitedClause;

/**
 * What somebody found.
 *
 * @param spot where in the enterprise; may be null
 * @param suggestedLevel what the finder takes it for; may be null
 * @param clause what the finder thinks it rests on; may be null
 * @param correctedOnTheSpot it was put right before the finder left; whoever verifies decides what
 *     that means
 */
public record Finding(
    String description,
    String spot,
    Level suggestedLevel,
    CitedClause clause,
    boolean correctedOnTheSpot) {}
