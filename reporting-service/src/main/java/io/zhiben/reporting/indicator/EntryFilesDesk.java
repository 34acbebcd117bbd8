package io.zhiben.reporting.indicator;

import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.evidence.EvidenceFile;
import io.zhiben.reporting.evidence.EvidenceFiles;
import io.zhiben.reporting.evidence.FileContent;
import io.zhiben.reporting.evidence.OwnerKind;
import io.zhiben.reporting.evidence.UploadedFile;
import io.zhiben.reporting.query.Reaches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The files of values that were entered; those of a value that counts may change. */
@ApplicationScoped
class EntryFilesDesk {
  private final IndicatorAreas areas;
  private final Entries entries;
  private final Reaches reaches;
  private final EvidenceFiles files;
  private final AuditTrail audit;
  private final Clock clock;

  EntryFilesDesk(
      IndicatorAreas areas,
      Entries entries,
      Reaches reaches,
      EvidenceFiles files,
      AuditTrail audit,
      Clock clock) {
    this.areas = areas;
    this.entries = entries;
    this.reaches = reaches;
    this.files = files;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  EvidenceFile add(String indicatorId, UUID id, UploadedFile uploaded) {
    EnteredValue entry = requireForWriting(indicatorId, id);
    EvidenceFile file = files.add(OwnerKind.INDICATOR_ENTRY, id, uploaded);
    audit.record("indicator.add-file", "IndicatorEntry", id, entry.regionCode(), null, file);
    return file;
  }

  @Transactional
  EvidenceFile remove(String indicatorId, UUID id, UUID fileId) {
    EnteredValue entry = requireForWriting(indicatorId, id);
    EvidenceFile file = files.remove(id, fileId);
    audit.record("indicator.remove-file", "IndicatorEntry", id, entry.regionCode(), file, null);
    return file;
  }

  @Transactional
  FileContent open(String indicatorId, UUID id, UUID fileId) {
    requireReached(indicatorId, entries.require(indicatorId, id, false));
    return files.open(id, fileId);
  }

  private EnteredValue requireForWriting(String indicatorId, UUID id) {
    Entries.Kept kept = entries.require(indicatorId, id, true);
    requireReached(indicatorId, kept);
    if (kept.entry().replacedAt() != null) {
      throw Problem.of(IndicatorError.ENTRY_REPLACED);
    }
    return kept.entry();
  }

  /** As far as the caller sees the entries of that place under that plan. */
  private void requireReached(String indicatorId, Entries.Kept kept) {
    boolean reached =
        areas
            .here(indicatorId, reaches.of(kept.entry().regionCode()), LocalDate.now(clock))
            .stream()
            .anyMatch(area -> area.plan().id().equals(kept.planId()));
    if (!reached) {
      throw Problem.notFound();
    }
  }
}
