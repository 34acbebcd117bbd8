package io.zhiben.hazard.draw;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How many are drawn.
 *
 * @param enterprises targets
 * @param inspectors who go out; the others of the pool stand by
 * @param team inspectors for each target, two in most rules
 */
record DrawCounts(
    @NotNull @Min(1) @Max(500) Integer enterprises,
    @NotNull @Min(1) @Max(500) Integer inspectors,
    @NotNull @Min(1) @Max(10) Integer team) {}
