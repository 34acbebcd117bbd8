package io.zhiben.reporting.target;

import java.time.LocalDate;

/**
 * A target of the place's plan; of several places below, values and thresholds are added up and the
 * worst status shows.
 *
 * @param value of the measure on the day asked about
 * @param valueOnDueDate of the measure on the date; null while that is to come
 * @param threshold the value may not be above it
 */
public record TargetView(
    String id,
    String title,
    long value,
    Long valueOnDueDate,
    long threshold,
    LocalDate dueOn,
    TargetStatus status) {}
