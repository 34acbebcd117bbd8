package io.zhiben.hazard.document;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What other features ask of documents. Whoever calls has looked at the right to it and has reached
 * what the document is about; the rows written are bounded by the caller's scope like all others.
 */
@ApplicationScoped
public class DocumentDesk {
  private final DocumentBook book;

  DocumentDesk(DocumentBook book) {
    this.book = book;
  }

  /**
   * Issues a document at once, in the caller's transaction: number, Word file and PDF come to stay
   * with what the transaction changes, or none does. Refuses values that the kind doesn't take
   * ({@code DOCUMENT_VALUES_INVALID}, which names them) and a department without letterhead.
   *
   * <p>Printing takes some tenths of a second under the lock of the authority's series; issue last.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public IssuedDocument issue(NewDocument wanted) {
    ValueRules.require(wanted.kind(), wanted.values(), true);
    OfficialDocument document = book.draft(wanted);
    book.issue(document);
    return issued(document);
  }

  /** Makes a draft, which a person completes and issues on its page; returns its id. */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID draft(NewDocument wanted) {
    ValueRules.require(wanted.kind(), wanted.values(), false);
    return book.draft(wanted).id();
  }

  /**
   * Issues a document at once where nothing of it is missing: no value that its kind needs, no
   * letterhead, no free number. Else it stays a draft, so that the caller's own change is not held
   * up; returns its id. Issue last, as with {@link #issue}.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID issueOrDraft(NewDocument wanted) {
    ValueRules.require(wanted.kind(), wanted.values(), false);
    OfficialDocument document = book.draft(wanted);
    if (book.isIssuable(document)) {
      book.issue(document);
    }
    return document.id();
  }

  /** The documents about that thing which the caller may read, oldest first. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<DocumentLink> about(UUID subjectId) {
    return mayRead() ? book.about(subjectId).stream().map(DocumentLink::of).toList() : List.of();
  }

  /** Those documents that the caller may read, by id. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<UUID, DocumentLink> readable(Collection<UUID> ids) {
    return mayRead()
        ? book.find(ids).stream().collect(Collectors.toMap(OfficialDocument::id, DocumentLink::of))
        : Map.of();
  }

  /** The name by which an authority issues; empty for a department without letterhead. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<String> nameOf(Authority authority) {
    return book.nameOf(authority);
  }

  private static boolean mayRead() {
    return CurrentCaller.get().may(Right.DOCUMENT_READ);
  }

  /** The latest document of that kind about that thing which the caller reaches and which holds. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<IssuedDocument> latest(DocumentKind kind, UUID subjectId) {
    return book.latest(kind, subjectId).map(DocumentDesk::issued);
  }

  private static IssuedDocument issued(OfficialDocument document) {
    return new IssuedDocument(
        document.id(), document.kind(), document.number(), document.issuedOn());
  }
}
