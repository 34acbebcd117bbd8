package io.zhiben.hazard.resident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person's stay at an enterprise.
 *
 * @param department that posted the person; null for an office
 * @param logs how many days have a log
 * @param missing days that have passed without the log that was owed, the first one first
 * @param endedOn null unless it was ended before its last day
 * @param days the logs, the last day first; empty in lists
 * @param actions what the caller may do now; empty in lists
 */
record ResidentView(
    UUID id,
    long version,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String person,
    String task,
    String department,
    LocalDate from,
    LocalDate to,
    boolean everyDay,
    ResidentState state,
    int logs,
    List<LocalDate> missing,
    Instant postedAt,
    LocalDate endedOn,
    String endReason,
    List<DayLog> days,
    List<ResidentVerb> actions) {

  /**
   * @param writtenAt later than the day where it was missed
   */
  @Schema(name = "ResidentDay")
  record DayLog(LocalDate day, String note, Instant writtenAt, List<FoundHazard> hazards) {}

  @Schema(name = "ResidentHazard")
  record FoundHazard(UUID id, String number) {}

  ResidentView with(List<DayLog> logged, List<ResidentVerb> allowed) {
    return new ResidentView(
        id,
        version,
        enterpriseId,
        enterpriseName,
        regionCode,
        person,
        task,
        department,
        from,
        to,
        everyDay,
        state,
        logs,
        missing,
        postedAt,
        endedOn,
        endReason,
        logged,
        allowed);
  }
}
