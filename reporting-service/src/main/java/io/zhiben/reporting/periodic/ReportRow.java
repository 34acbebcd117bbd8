package io.zhiben.reporting.periodic;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report in a list, begun or not.
 *
 * @param id null while nobody has begun it
 * @param from first day of its window
 * @param unitId empty for the consolidated one of the office
 * @param daysLate days after the last day: until it was handed in, or until today
 * @param missing its last day has passed and nobody has handed it in
 * @param mine the caller acts for the one who owes it
 * @param locked the consolidated report went up
 */
@Schema(name = "PeriodicReportRow")
record ReportRow(
    UUID id,
    String planId,
    String planTitle,
    String ruleId,
    String title,
    LocalDate from,
    LocalDate to,
    LocalDate dueOn,
    String unitId,
    String unitTitle,
    boolean consolidated,
    int edition,
    ReportState state,
    long daysLate,
    boolean missing,
    boolean mine,
    boolean locked) {}
