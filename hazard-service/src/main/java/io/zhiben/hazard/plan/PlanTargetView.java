package io.zhiben.hazard.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An enterprise of a plan, by the name that it had when the plan was made.
 *
 * @param inspectionId the first inspection that counted; null as long as there was none
 * @param inspectedOn its day
 * @param recurrence its own; null where it is inspected as often as the plan says
 * @param overdue inspections that it owed in windows of its own that have ended
 */
record PlanTargetView(
    UUID enterpriseId,
    String enterpriseCode,
    String enterpriseName,
    UUID inspectionId,
    LocalDate inspectedOn,
    Recurrence recurrence,
    long overdue) {}
