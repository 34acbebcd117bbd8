package io.zhiben.hazard.measure;

import io.zhiben.hazard.hazard.HazardLink;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A measure with everything about it.
 *
 * @param department code of the department that answers for it; null for none
 * @param overdueDays whole days after the due day while it is open; else 0
 * @param idleDays whole days since anybody did something about it
 * @param hazards those of the hazards it answers that the caller reaches
 * @param log oldest first
 * @param actions what the caller may do now
 * @param difficulty null where nobody said
 * @param strategy by what way it is to be reached; null where nobody said
 */
record MeasureView(
    UUID id,
    long version,
    String number,
    String regionCode,
    String regionName,
    String title,
    String problem,
    String requirement,
    String department,
    String responsibleUnit,
    String responsiblePost,
    LocalDate dueOn,
    MeasureLifecycle state,
    long overdueDays,
    long idleDays,
    String evidence,
    LocalDate doneOn,
    String withdrawReason,
    Instant madeAt,
    Instant updatedAt,
    Instant withdrawnAt,
    List<HazardLink> hazards,
    List<MeasureEntry> log,
    List<MeasureAction> actions,
    MeasureKind kind,
    Difficulty difficulty,
    String strategy) {

  /** What can be done with a measure. */
  enum MeasureAction {
    CHANGE,
    PROGRESS,
    COMPLETE,
    WITHDRAW
  }
}
