package io.zhiben.hazard.document;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What documents are about. Asked only for documents that were reached. */
@ApplicationScoped
class DocumentSubjects {
  private final Database database;

  DocumentSubjects(Database database) {
    this.database = database;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void add(UUID documentId, List<DocumentSubject> subjects) {
    for (int i = 0; i < subjects.size(); i++) {
      DocumentSubject subject = subjects.get(i);
      database.update(
          "insert into document_subject (document_id, position, subject_kind, subject_id,"
              + " subject_number) values (?, ?, ?, ?, ?)",
          documentId,
          i,
          subject.kind(),
          subject.id(),
          subject.number());
    }
  }

  List<DocumentSubject> of(UUID documentId) {
    return database.query(
        "select subject_kind, subject_id, subject_number from document_subject"
            + " where document_id = ? order by position",
        row ->
            new DocumentSubject(
                DocumentSubject.Kind.valueOf(row.getString(1)),
                Database.uuid(row.getBytes(2)),
                row.getString(3)),
        documentId);
  }

  /** Ids of the documents about that thing, whoever may see them. */
  List<UUID> documentsAbout(UUID subjectId) {
    return database.query(
        "select document_id from document_subject where subject_id = ?",
        row -> Database.uuid(row.getBytes(1)),
        subjectId);
  }
}
