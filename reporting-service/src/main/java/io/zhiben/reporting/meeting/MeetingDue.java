package io.zhiben.reporting.meeting;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting that a plan asks a unit for.
 *
 * @param ledBy the post that leads it; null where the plan names none
 * @param kind code that the meeting must have; null where any does
 * @param lastDay to hold the next one; of the next window where this one is met
 * @param met whether the present window has enough
 * @param held in the present window
 * @param needed in each window
 * @param lastHeldOn null where there was none yet
 * @param chairs of whom one has to hold it; empty where anybody may
 */
@Schema(name = "MeetingDue")
record MeetingDue(
    String planId,
    String dutyId,
    String title,
    String unitId,
    String unitTitle,
    String ledBy,
    String kind,
    LocalDate lastDay,
    boolean met,
    int held,
    int needed,
    LocalDate lastHeldOn,
    List<MeetingChair> chairs) {}
