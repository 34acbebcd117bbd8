package io.zhiben.hazard.accountability;

import io.zhiben.hazard.document.Addressee;
import io.zhiben.hazard.document.Authority;
import io.zhiben.hazard.document.DocumentDesk;
import io.zhiben.hazard.document.DocumentKind;
import io.zhiben.hazard.document.DocumentLink;
import io.zhiben.hazard.document.DocumentSubject;
import io.zhiben.hazard.document.NewDocument;
import io.zhiben.hazard.document.Prefill;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Drafts the letter (移送书) that a case is transferred with; it names the evidence. */
@ApplicationScoped
class TransferPapers {
  private final DocumentDesk documents;

  TransferPapers(DocumentDesk documents) {
    this.documents = documents;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  UUID draft(AccountabilityCase one, String recipient) {
    Prefill says =
        Prefill.of(DocumentKind.TRANSFER_LETTER)
            .put("cause", causeOf(one))
            .put("facts", "%s（隐患%s）：%s".formatted(one.unit(), one.hazardNumber(), one.facts()))
            .put("materials", materials(one));
    return documents.draft(
        new NewDocument(
            DocumentKind.TRANSFER_LETTER,
            Authority.office(CurrentCaller.get().region()),
            Addressee.unit(one.place(), recipient),
            List.of(
                new DocumentSubject(
                    DocumentSubject.Kind.HAZARD, one.hazardId(), one.hazardNumber())),
            says.values()));
  }

  private static String causeOf(AccountabilityCase one) {
    return switch (one.reason()) {
      case NOT_CHECKED -> "事故隐患未排查";
      case MISSED -> "事故隐患漏查";
      case REFUSED -> "事故隐患长期拒不整改";
    };
  }

  /** The register's page of the hazard, and each paper that was issued about it. */
  private String materials(AccountabilityCase one) {
    List<String> lines = new ArrayList<>();
    lines.add("隐患" + one.hazardNumber() + "排查治理台账1份");
    documents.about(one.hazardId()).stream()
        .filter(paper -> paper.number() != null)
        .map(TransferPapers::line)
        .forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String line(DocumentLink paper) {
    return paper.kind().title() + paper.number() + "1份";
  }
}
