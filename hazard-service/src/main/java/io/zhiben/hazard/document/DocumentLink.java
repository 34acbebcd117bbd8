package io.zhiben.hazard.document;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A document as the thing that it is about shows it.
 *
 * @param number null for a draft, as is the day
 */
public record DocumentLink(
    UUID id, DocumentKind kind, DocumentState state, String number, LocalDate issuedOn) {
  static DocumentLink of(OfficialDocument document) {
    return new DocumentLink(
        document.id(), document.kind(), document.state(), document.number(), document.issuedOn());
  }
}
