package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.Things;
import java.time.LocalDate;

/**
 * A duty of a unit and how the unit stands to it.
 *
 * @param ledBy the post that leads it, in words; null where the plan names none
 * @param dueOn last day of the window that counts: the missed one for OVERDUE
 * @param lastDoneOn day of the newest evidence in the windows that count; null when there is none
 * @param overdueDays days since the last day; null unless OVERDUE
 * @param evidenceOf what proves it; RECORDS are what the unit itself records
 * @param mayRecord whether the caller may record that it was done
 * @param mayExcuse whether the caller may excuse the unit
 */
public record UnitDutyView(
    String planId,
    String dutyId,
    String title,
    String unitId,
    String unitTitle,
    String ledBy,
    Cadence cadence,
    Window window,
    DutyState state,
    LocalDate dueOn,
    boolean provisional,
    LocalDate lastDoneOn,
    Long overdueDays,
    Things evidenceOf,
    boolean mayRecord,
    boolean mayExcuse) {}
