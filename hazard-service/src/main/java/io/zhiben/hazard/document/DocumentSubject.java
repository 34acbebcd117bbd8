package io.zhiben.hazard.document;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a document is about.
 *
 * @param number as people know it; empty where it has none
 */
public record DocumentSubject(Kind kind, UUID id, String number) {
  /** What can be the subject of a document. */
  @Schema(name = "DocumentSubjectKind")
  public enum Kind {
    HAZARD,
    INSPECTION,
    LISTING,
    ESCALATION,
    CASE,
    ENTERPRISE
  }
}
