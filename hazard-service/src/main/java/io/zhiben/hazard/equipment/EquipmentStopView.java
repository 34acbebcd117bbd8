package io.zhiben.hazard.equipment;

import io.zhiben.hazard.journal.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One order to stop using equipment. The enterprise sees its own, without what was found in use and
 * without the case.
 *
 * @param state STOPPED while the equipment must not be used
 * @param passed of the last inspection; null before the first
 * @param timesInUse how often it was found in use meanwhile
 * @param caseId the case that this raised; null where none was
 * @param endedOn when its use was resumed, or the order withdrawn
 * @param actions what the caller may do now; empty in lists
 */
record EquipmentStopView(
    UUID id,
    long version,
    String number,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String equipmentCode,
    String equipmentName,
    EquipmentKind kind,
    StopGround ground,
    LocalDate orderedOn,
    String note,
    StopState state,
    Boolean passed,
    LocalDate inspectedOn,
    String inspector,
    String reportNumber,
    int timesInUse,
    LocalDate foundInUseOn,
    UUID caseId,
    String caseNumber,
    LocalDate endedOn,
    String endNote,
    List<Journal.JournalLine> timeline,
    List<StopVerb> actions) {

  EquipmentStopView with(List<Journal.JournalLine> lines, List<StopVerb> may) {
    return new EquipmentStopView(
        id,
        version,
        number,
        enterpriseId,
        enterpriseName,
        regionCode,
        equipmentCode,
        equipmentName,
        kind,
        ground,
        orderedOn,
        note,
        state,
        passed,
        inspectedOn,
        inspector,
        reportNumber,
        timesInUse,
        foundInUseOn,
        caseId,
        caseNumber,
        endedOn,
        endNote,
        lines,
        may);
  }
}
