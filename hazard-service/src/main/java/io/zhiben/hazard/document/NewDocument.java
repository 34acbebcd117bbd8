package io.zhiben.hazard.document;

import java.util.List;

/** A document that is going to be issued. */
public record NewDocument(
    DocumentKind kind,
    Authority authority,
    Addressee addressee,
    List<DocumentSubject> subjects,
    DocumentValues values) {
  public NewDocument {
    subjects = List.copyOf(subjects);
  }
}
