package io.zhiben.reporting.indicator;

import io.zhiben.plans.Things;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One record behind an indicator.
 *
 * @param id the thing's own; of what has no UUID its own key
 * @param enterpriseId null where it belongs to none
 * @param label what people call it, or its kind
 * @param counted false for a record that only stands below the line of a share
 * @param pageId of a task's item its plan, task, unit and window with slashes between them, of a
 *     report that was handed in its newest edition; null for what has no page and for facts, which
 *     are found by their own id
 */
public record IndicatorRecord(
    Things things,
    String id,
    UUID enterpriseId,
    String enterpriseName,
    String label,
    String state,
    String regionCode,
    String regionName,
    LocalDate date,
    boolean counted,
    String pageId) {}
