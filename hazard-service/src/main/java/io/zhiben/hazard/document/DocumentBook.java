package io.zhiben.hazard.document;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes documents down: their drafts, their numbers, their files and the audit rows. */
@ApplicationScoped
class DocumentBook {
  private final OfficialDocuments documents;
  private final DocumentSubjects subjects;
  private final Letterheads letterheads;
  private final DocumentSeries series;
  private final Press press;
  private final DocumentFiles files;
  private final AuditTrail audit;
  private final Clock clock;

  DocumentBook(
      OfficialDocuments documents,
      DocumentSubjects subjects,
      Letterheads letterheads,
      DocumentSeries series,
      Press press,
      DocumentFiles files,
      AuditTrail audit,
      Clock clock) {
    this.documents = documents;
    this.subjects = subjects;
    this.letterheads = letterheads;
    this.series = series;
    this.press = press;
    this.files = files;
    this.audit = audit;
    this.clock = clock;
  }

  OfficialDocument require(UUID id) {
    return documents.require(id);
  }

  /** The latest issued one of that kind about that thing; withdrawn ones don't count. */
  Optional<OfficialDocument> latest(DocumentKind kind, UUID subjectId) {
    List<UUID> about = subjects.documentsAbout(subjectId);
    return about.isEmpty()
        ? Optional.empty()
        : documents
            .find(
                "kind = ?1 and state in ?2 and id in ?3 order by id desc",
                kind,
                EnumSet.of(DocumentState.ISSUED, DocumentState.SERVED),
                about)
            .firstResultOptional();
  }

  /** All documents about that thing which the caller reaches, oldest first. */
  List<OfficialDocument> about(UUID subjectId) {
    return find(subjects.documentsAbout(subjectId));
  }

  /** Those that the caller reaches, oldest first. */
  List<OfficialDocument> find(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : documents.list("id in ?1 order by id", ids);
  }

  /** The name by which the authority issues; empty for a department without letterhead. */
  Optional<String> nameOf(Authority authority) {
    return letterheads.find(authority).map(kept -> kept.letterhead().issuerName());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** What an audit row says of a document; its text is in its files. */
  record Standing(DocumentKind kind, DocumentState state, String number, String pdfSha256) {
    static Standing of(OfficialDocument document) {
      return new Standing(
          document.kind(),
          document.state(),
          document.number(),
          document.files() == null ? null : document.files().pdfSha256());
    }
  }

  OfficialDocument draft(NewDocument wanted) {
    OfficialDocument document =
        new OfficialDocument(wanted, CurrentCaller.get().subject(), clock.instant());
    documents.persist(document);
    documents.flush();
    subjects.add(document.id(), wanted.subjects());
    record("document.draft", document, null);
    return document;
  }

  /** Whether nothing is missing: its values, a letterhead, and a number that is free. */
  boolean isIssuable(OfficialDocument document) {
    Authority authority = document.authority();
    Optional<Letterheads.Kept> kept = letterheads.find(authority);
    if (kept.isEmpty() || !ValueRules.errors(document.kind(), document.values(), true).isEmpty()) {
      return false;
    }
    int year = today().getYear();
    long coming = series.last(authority, document.kind(), year) + 1;
    return !series.isTaken(
        authority, kept.get().letterhead().number(document.kind(), year, coming));
  }

  /** Gives the number and prints. */
  void issue(OfficialDocument document) {
    documents.hold(document);
    Standing before = Standing.of(document);
    ValueRules.require(document.kind(), document.values(), true);
    Letterhead letterhead = letterheads.require(document.authority());
    LocalDate day = today();
    long running = series.next(document.authority(), document.kind(), day.getYear());
    String number = letterhead.number(document.kind(), day.getYear(), running);
    if (series.isTaken(document.authority(), number)) {
      throw Problem.of(DocumentError.DOCUMENT_NUMBER_TAKEN, number);
    }
    Press.Paper paper = press.print(job(document, letterhead, number, day));
    String by = CurrentCaller.get().subject();
    document.issue(number, letterhead.issuerName(), PrintedFiles.of(paper), by, day);
    document.issuedAt(clock.instant());
    files.put(docxKey(document.id()), paper.docx(), DocumentFiles.DOCX);
    files.put(pdfKey(document.id()), paper.pdf(), DocumentFiles.PDF);
    documents.flush();
    record("document.issue", document, before);
  }

  /** The PDF as it would be issued today, without a number and without a trace. */
  byte[] preview(OfficialDocument document) {
    Letterhead letterhead = letterheads.require(document.authority());
    return press.print(job(document, letterhead, "（签发时编号）", today())).pdf();
  }

  void changed(String action, OfficialDocument document, Standing before) {
    documents.flush();
    record(action, document, before);
  }

  private void record(String action, OfficialDocument document, Standing before) {
    audit.record(
        action,
        "OfficialDocument",
        document.id(),
        document.place().code(),
        before,
        Standing.of(document));
  }

  static String docxKey(UUID id) {
    return "documents/" + id + ".docx";
  }

  static String pdfKey(UUID id) {
    return "documents/" + id + ".pdf";
  }

  private static Press.Job job(
      OfficialDocument document, Letterhead letterhead, String number, LocalDate day) {
    return new Press.Job(
        document.kind(),
        document.authority(),
        letterhead,
        document.addressee(),
        number,
        day,
        document.values());
  }
}
