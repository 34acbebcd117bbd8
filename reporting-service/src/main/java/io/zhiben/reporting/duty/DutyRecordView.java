package io.zhiben.reporting.duty;

import io.zhiben.reporting.evidence.EvidenceFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * That a duty was done, as the unit or enterprise recorded it.
 *
 * @param unitId null for an enterprise's
 * @param enterpriseId null for a unit's
 * @param madeAs roles and unit of whoever wrote it
 * @param withdrawnAt when it was withdrawn, and counts no more; else null
 * @param files that show it, oldest first
 */
public record DutyRecordView(
    UUID id,
    long version,
    String planId,
    String dutyId,
    String unitId,
    UUID enterpriseId,
    String regionCode,
    LocalDate doneOn,
    String title,
    String documentNumber,
    String evidence,
    String madeAs,
    Instant madeAt,
    Instant withdrawnAt,
    String withdrawnBecause,
    List<EvidenceFile> files) {

  public DutyRecordView {
    files = files == null ? List.of() : List.copyOf(files);
  }

  DutyRecordView with(List<EvidenceFile> kept) {
    return new DutyRecordView(
        id,
        version,
        planId,
        dutyId,
        unitId,
        enterpriseId,
        regionCode,
        doneOn,
        title,
        documentNumber,
        evidence,
        madeAs,
        madeAt,
        withdrawnAt,
        withdrawnBecause,
        kept);
  }
}
