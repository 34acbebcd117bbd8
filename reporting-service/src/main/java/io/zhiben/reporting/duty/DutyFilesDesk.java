package io.zhiben.reporting.duty;

import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.evidence.EvidenceFile;
import io.zhiben.reporting.evidence.EvidenceFiles;
import io.zhiben.reporting.evidence.FileContent;
import io.zhiben.reporting.evidence.OwnerKind;
import io.zhiben.reporting.evidence.UploadedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The files of records of duties; who may record and withdraw may change them. */
@ApplicationScoped
class DutyFilesDesk {
  private final NotedDuty subjects;
  private final DutyBook book;
  private final EvidenceFiles files;
  private final AuditTrail audit;

  DutyFilesDesk(NotedDuty subjects, DutyBook book, EvidenceFiles files, AuditTrail audit) {
    this.subjects = subjects;
    this.book = book;
    this.files = files;
    this.audit = audit;
  }

  @Transactional
  EvidenceFile add(String dutyId, UUID id, UploadedFile uploaded) {
    DutyRecordView record = requireForWriting(dutyId, id);
    EvidenceFile file = files.add(OwnerKind.DUTY_RECORD, id, uploaded);
    book.touchRecord(id);
    audit.record("duty.add-file", "DutyRecord", id, record.regionCode(), null, file);
    return file;
  }

  @Transactional
  EvidenceFile remove(String dutyId, UUID id, UUID fileId) {
    DutyRecordView record = requireForWriting(dutyId, id);
    EvidenceFile file = files.remove(id, fileId);
    book.touchRecord(id);
    audit.record("duty.remove-file", "DutyRecord", id, record.regionCode(), file, null);
    return file;
  }

  @Transactional
  FileContent open(String dutyId, UUID id, UUID fileId) {
    DutyRecordView record = book.readRecord(dutyId, id);
    subjects.about(record);
    return files.open(id, fileId);
  }

  private DutyRecordView requireForWriting(String dutyId, UUID id) {
    DutyRecordView record = book.requireRecord(dutyId, id);
    NotedDuty.About about = subjects.about(record);
    if (about.owed() != null && !UnitDuties.mayRecord(about.owed())) {
      throw Problem.of(DutyError.DUTY_OF_ANOTHER_UNIT);
    }
    if (record.withdrawnAt() != null) {
      throw Problem.of(DutyError.DUTY_NOTE_ENDED);
    }
    return record;
  }
}
