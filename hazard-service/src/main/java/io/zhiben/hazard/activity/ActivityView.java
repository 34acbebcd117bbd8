package io.zhiben.hazard.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One activity.
 *
 * @param kindTitle as it was called when it was registered
 * @param running it goes on, and today is one of its days
 * @param patrols how many inspections patrolled it
 * @param disposedOn null until something was disposed
 * @param patrolLines in the order in which they were named; empty in lists
 * @param actions what the caller may do now; empty in lists
 */
record ActivityView(
    UUID id,
    long version,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String kind,
    String kindTitle,
    ActivityStanding standing,
    ActivityOrigin origin,
    String spot,
    String description,
    LocalDate from,
    LocalDate to,
    ActivityState state,
    boolean running,
    int patrols,
    Instant registeredAt,
    LocalDate disposedOn,
    String disposalNote,
    List<PatrolLine> patrolLines,
    List<ActivityVerb> actions) {

  /** An inspection that patrolled it; its findings are hazards of their own. */
  record PatrolLine(UUID inspectionId, String inspectionNumber, LocalDate patrolledOn) {}

  ActivityView with(List<PatrolLine> lines, List<ActivityVerb> allowed) {
    return new ActivityView(
        id,
        version,
        enterpriseId,
        enterpriseName,
        regionCode,
        kind,
        kindTitle,
        standing,
        origin,
        spot,
        description,
        from,
        to,
        state,
        running,
        patrols,
        registeredAt,
        disposedOn,
        disposalNote,
        lines,
        allowed);
  }
}
