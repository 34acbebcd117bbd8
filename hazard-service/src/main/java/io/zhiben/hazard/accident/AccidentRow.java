package io.zhiben.hazard.accident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An accident in a list.
 *
 * @param investigationOverdue not concluded, and its time is over
 * @param warningMissing a fire that was not made known as widely as its rule says
 * @param studyNeeded a fire that must be investigated in all its elements
 * @param evaluationOverdue closed, not evaluated, and the year is over
 */
record AccidentRow(
    UUID id,
    long version,
    String number,
    AccidentKind kind,
    AccidentType type,
    AccidentStage state,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String regionName,
    String title,
    Instant occurredAt,
    Grade grade,
    boolean gradeConfirmed,
    int deaths,
    int seriousInjuries,
    boolean reportLate,
    LocalDate investigationDueOn,
    boolean investigationOverdue,
    LocalDate evaluationDueOn,
    boolean evaluationOverdue,
    boolean warningMissing,
    boolean studyNeeded) {}
