package io.zhiben.hazard.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A measure in a list.
 *
 * @param overdueDays whole days after the due day while it is open; else 0
 * @param idleDays whole days since anybody did something about it
 * @param hazards how many hazards it answers
 * @param difficulty null where nobody said
 */
record MeasureRow(
    UUID id,
    long version,
    String number,
    String regionCode,
    String regionName,
    String title,
    String department,
    String responsibleUnit,
    String responsiblePost,
    LocalDate dueOn,
    MeasureLifecycle state,
    long overdueDays,
    long idleDays,
    int hazards,
    Instant updatedAt,
    MeasureKind kind,
    Difficulty difficulty) {}
