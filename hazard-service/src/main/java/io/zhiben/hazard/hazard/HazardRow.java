package io.zhiben.hazard.hazard;

import io.zhiben.hazard.category.HazardCategory;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A hazard in a list.
 *
 * @param level null until graded
 * @param overdueDays whole days after the deadline; 0 when in time or no longer owed
 * @param nextStep the verb that it waits for; null at its end
 * @param nextOwner OFFICE or ENTERPRISE; null at its end
 * @param regradeDue the clause it rests on has changed since it was graded
 * @param evidenceMissing somebody decided that what is known doesn't suffice to grade it
 * @param listedLevel the highest level at which it is listed (挂牌督办); null for the usual ones
 * @param category null where nobody said
 * @param idleDays whole days since anything was done about it while it is open; else 0
 */
record HazardRow(
    UUID id,
    long version,
    String number,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String regionName,
    Level level,
    Level suggestedLevel,
    LifecycleState state,
    String description,
    LocalDate foundOn,
    LocalDate deadline,
    long overdueDays,
    Source source,
    Verb nextStep,
    NextStep.Owner nextOwner,
    boolean regradeDue,
    boolean evidenceMissing,
    SupervisionLevel listedLevel,
    HazardCategory category,
    long idleDays) {}
