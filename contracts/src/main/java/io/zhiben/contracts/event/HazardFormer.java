package io.zhiben.contracts.event;

import java.time.LocalDate;

/**
 * What a hazard counted as until a day. What it was given for the first time (its level, category
 * or deadline) is no change: of the level the state says since when it is known.
 *
 * @param until the first day at whose end it did not count so any more
 * @param level GENERAL or MAJOR; null until graded
 * @param gradedOn the day on which the level became known; null where that was the day of the
 *     recording, and without a level
 * @param deadline the last day for rectification then; null where there was none
 * @param category code of the tenant's list; null where nobody said
 * @param listedLevel TOWN, DISTRICT or CITY; null where it wasn't listed
 */
public record HazardFormer(
    LocalDate until,
    Ancestry place,
    String domainCode,
    String level,
    LocalDate gradedOn,
    LocalDate deadline,
    String category,
    String listedLevel)
    implements Former {}
