package io.zhiben.hazard.listing;

import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.document.Addressee;
import io.zhiben.hazard.document.Authority;
import io.zhiben.hazard.document.DocumentDesk;
import io.zhiben.hazard.document.DocumentKind;
import io.zhiben.hazard.document.DocumentSubject;
import io.zhiben.hazard.document.NewDocument;
import io.zhiben.hazard.document.Prefill;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.hazard.HazardExcerpt;
import io.zhiben.hazard.hazard.HazardExcerpts;
import io.zhiben.hazard.listing.ListingCommands.DraftLetter;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Drafts the numbered document of a letter that is due (函告), in the name of whoever sends it. */
@ApplicationScoped
class LetterPapers {
  private final HazardLetters letters;
  private final DocumentDesk documents;
  private final HazardExcerpts excerpts;
  private final Casebook casebook;

  LetterPapers(
      HazardLetters letters, DocumentDesk documents, HazardExcerpts excerpts, Casebook casebook) {
    this.letters = letters;
    this.documents = documents;
    this.excerpts = excerpts;
    this.casebook = casebook;
  }

  /** The draft, to be completed and issued on its page. */
  record LetterPaper(UUID documentId) {}

  @Transactional
  LetterPaper draft(UUID id, DraftLetter command) {
    HazardLetter letter = letters.require(id);
    LeadDepartmentPolicy.require(CurrentCaller.get(), casebook.leadDepartments(letter.hazardId()));
    letter.requireDue();
    HazardExcerpt hazard = excerpts.find(List.of(letter.hazardId())).getFirst();
    Prefill says =
        Prefill.of(DocumentKind.NOTICE_LETTER)
            .put("matter", "重大事故隐患")
            .put(
                "facts",
                "%s的隐患%s已于%s判定为重大事故隐患：%s"
                    .formatted(
                        hazard.enterpriseName(),
                        hazard.number(),
                        Prefill.day(letter.gradedOn()),
                        hazard.description()))
            .put("demands", "请依法督促整改，并将处理情况书面函复。");
    return new LetterPaper(
        documents.draft(
            new NewDocument(
                DocumentKind.NOTICE_LETTER,
                Authority.of(CurrentCaller.get()),
                Addressee.unit(letter.place(), command.recipient().strip()),
                List.of(
                    new DocumentSubject(
                        DocumentSubject.Kind.HAZARD, letter.hazardId(), hazard.number())),
                says.values())));
  }
}
