package io.zhiben.hazard.vehicle;

import io.zhiben.hazard.journal.Journal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One violation by a vehicle.
 *
 * @param driverReference the authority's own reference of the driver; may be null
 * @param operatorId the enterprise that operates the vehicle; may be null
 * @param road of a blocked fire lane only
 * @param department that handles it; null where the place names none
 * @param overdue open, and its day is over
 * @param results empty until handled
 * @param fineFen in fen; null where it was not fined
 * @param handledOn when it was handled or dismissed
 * @param earlier offences of the same vehicle before it that were not dismissed, as far as the
 *     caller reaches them; 0 in lists
 * @param actions what the caller may do now; empty in lists
 */
record VehicleOffenceView(
    UUID id,
    long version,
    String number,
    String regionCode,
    String regionName,
    OffenceKind kind,
    String plate,
    String driverReference,
    UUID operatorId,
    String operatorName,
    String spot,
    LaneRoad road,
    Instant foundAt,
    String note,
    String department,
    LocalDate dueOn,
    boolean overdue,
    OffenceState state,
    Set<Handling> results,
    Long fineFen,
    String noticeNumber,
    LocalDate handledOn,
    String handlingNote,
    long earlier,
    List<Journal.JournalLine> timeline,
    List<OffenceVerb> actions) {
  VehicleOffenceView {
    results = Set.copyOf(results);
  }

  VehicleOffenceView with(long before, List<Journal.JournalLine> lines, List<OffenceVerb> may) {
    return new VehicleOffenceView(
        id,
        version,
        number,
        regionCode,
        regionName,
        kind,
        plate,
        driverReference,
        operatorId,
        operatorName,
        spot,
        road,
        foundAt,
        note,
        department,
        dueOn,
        overdue,
        state,
        results,
        fineFen,
        noticeNumber,
        handledOn,
        handlingNote,
        before,
        lines,
        may);
  }
}
