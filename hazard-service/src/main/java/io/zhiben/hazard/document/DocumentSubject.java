package io.zhiben.hazard.document;

import java.util.UUID;

/**
 * Something that a document is about.
 *
 * @param number as people know it; empty where it has none
 */
public record DocumentSubject(Kind kind, UUID id, String number) {
  /** What can be the subject of a document. */
  public enum Kind {
    HAZARD,
    INSPECTION,
    LISTING,
    ESCALATION,
    CASE,
    ENTERPRISE
  }
}
