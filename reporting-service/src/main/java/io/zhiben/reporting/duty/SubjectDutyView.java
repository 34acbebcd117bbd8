package io.zhiben.reporting.duty;

import java.util.List;

/**
 * One subject of a duty with its windows, newest first.
 *
 * @param enterprise null for a unit
 * @param unit null for an enterprise
 * @param records what was recorded by hand, also what was withdrawn
 * @param excuses also those that ended
 * @param mayRecord whether the caller may record that it was done
 * @param mayExcuse whether the caller may excuse the subject
 */
public record SubjectDutyView(
    String dutyId,
    String title,
    DutySubject enterprise,
    UnitDutyView unit,
    List<DutyWindow> windows,
    List<DutyRecordView> records,
    List<ExcuseView> excuses,
    boolean mayRecord,
    boolean mayExcuse) {}
