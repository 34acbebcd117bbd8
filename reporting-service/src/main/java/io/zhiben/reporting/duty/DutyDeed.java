package io.zhiben.reporting.duty;

import io.zhiben.plans.Things;
import java.time.LocalDate;

/**
 * What proves that a duty was done.
 *
 * @param id the thing's own; of what has no UUID its own key
 * @param label what people call it, or its kind
 */
public record DutyDeed(Things things, String id, LocalDate day, String label) {}
