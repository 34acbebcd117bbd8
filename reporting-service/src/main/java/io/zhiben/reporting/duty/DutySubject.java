package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One enterprise that owes a duty.
 *
 * @param subjectId the enterprise
 * @param dueOn last day of the window that counts: the missed one for OVERDUE, else the one of the
 *     day asked about
 * @param lastDoneOn day of the newest evidence up to then; null when there was never any
 * @param overdueDays days since the missed window's end; null unless OVERDUE
 */
public record DutySubject(
    UUID subjectId,
    String code,
    String name,
    String regionCode,
    String regionName,
    Cadence cadence,
    DutyState state,
    LocalDate dueOn,
    LocalDate lastDoneOn,
    Long overdueDays) {}
