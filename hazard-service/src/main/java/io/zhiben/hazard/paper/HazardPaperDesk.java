package io.zhiben.hazard.paper;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.document.Addressee;
import io.zhiben.hazard.document.Authority;
import io.zhiben.hazard.document.DocumentDesk;
import io.zhiben.hazard.document.DocumentKind;
import io.zhiben.hazard.document.DocumentSubject;
import io.zhiben.hazard.document.DocumentValues;
import io.zhiben.hazard.document.NewDocument;
import io.zhiben.hazard.hazard.HazardExcerpt;
import io.zhiben.hazard.hazard.HazardExcerpts;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Drafts documents out of hazards. */
@ApplicationScoped
class HazardPaperDesk {
  private static final Set<DocumentKind> KINDS =
      EnumSet.of(DocumentKind.RECTIFICATION_ORDER, DocumentKind.REINSPECTION_OPINION);

  private final HazardExcerpts hazards;
  private final EnterpriseDirectory directory;
  private final DocumentDesk documents;
  private final Clock clock;

  HazardPaperDesk(
      HazardExcerpts hazards, EnterpriseDirectory directory, DocumentDesk documents, Clock clock) {
    this.hazards = hazards;
    this.directory = directory;
    this.documents = documents;
    this.clock = clock;
  }

  @Transactional
  HazardPaperResource.Drafted draft(HazardPaperResource.DraftHazardDocument command) {
    DocumentKind kind = command.kind();
    if (!KINDS.contains(kind)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "kind");
    }
    List<HazardExcerpt> found = hazards.require(command.hazardIds());
    boolean mixed = found.stream().map(HazardExcerpt::enterpriseId).distinct().count() > 1;
    boolean repeated = found.stream().map(HazardExcerpt::id).distinct().count() < found.size();
    if (mixed || repeated) {
      throw Problem.ofField(PaperError.DOCUMENT_HAZARDS_MIXED, "hazardIds");
    }
    found.stream()
        .filter(hazard -> !HazardPaper.fits(kind, hazard))
        .findFirst()
        .ifPresent(hazard -> {
          throw Problem.of(PaperError.DOCUMENT_HAZARD_UNFIT, hazard.number());
        });
    UUID id =
        documents.draft(
            new NewDocument(
                kind,
                Authority.of(CurrentCaller.get()),
                Addressee.of(directory.requireForWriting(found.getFirst().enterpriseId())),
                found.stream()
                    .map(one ->
                        new DocumentSubject(DocumentSubject.Kind.HAZARD, one.id(), one.number()))
                    .toList(),
                values(kind, found)));
    return new HazardPaperResource.Drafted(id);
  }

  private DocumentValues values(DocumentKind kind, List<HazardExcerpt> found) {
    return kind == DocumentKind.RECTIFICATION_ORDER
        ? HazardPaper.order(found)
        : HazardPaper.opinion(
            found,
            documents.latest(DocumentKind.RECTIFICATION_ORDER, found.getFirst().id()).orElse(null),
            LocalDate.now(clock));
  }
}
