package io.zhiben.hazard.document;

import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows documents to the caller. */
@ApplicationScoped
class DocumentViews {
  private final DocumentSubjects subjects;

  DocumentViews(DocumentSubjects subjects) {
    this.subjects = subjects;
  }

  DocumentView of(OfficialDocument document) {
    PrintedFiles files = document.files();
    return new DocumentView(
        document.id(),
        document.version(),
        document.kind(),
        document.kind().title(),
        document.state(),
        document.number(),
        document.recipient(),
        document.enterpriseId(),
        document.enterpriseCode(),
        document.place().code(),
        document.authority().regionCode(),
        document.issuerName(),
        subjects.of(document.id()),
        document.kind().fields(),
        document.values(),
        document.draftedAt(),
        document.issuedOn(),
        files == null ? null : files.pages(),
        files == null ? null : files.pdfSha256(),
        files == null ? null : files.docxSha256(),
        served(document),
        document.withdrawnReason(),
        document.withdrawnAt(),
        DocumentPolicy.allowed(document.authority(), document.state(), CurrentCaller.get()));
  }

  private static DocumentView.Served served(OfficialDocument document) {
    Service service = document.service();
    return service == null
        ? null
        : new DocumentView.Served(
            service.on(), service.method(), service.note(), document.receipt() != null);
  }

  static DocumentRow row(OfficialDocument document) {
    return new DocumentRow(
        document.id(),
        document.kind(),
        document.kind().title(),
        document.state(),
        document.number(),
        document.recipient(),
        document.enterpriseId(),
        document.issuerName(),
        document.issuedOn(),
        document.service() == null ? null : document.service().on());
  }
}
