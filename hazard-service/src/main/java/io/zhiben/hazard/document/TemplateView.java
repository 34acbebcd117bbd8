package io.zhiben.hazard.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The templates of one kind of document, as the administrator of a place sees them.
 *
 * @param fields what the placeholders stand for, in the words between the braces
 * @param source whose template the place's documents are printed with now
 * @param versions the place's own, newest first
 */
record TemplateView(
    DocumentKind kind,
    String title,
    List<DocumentField> fields,
    Source source,
    List<Version> versions) {

  /** Whose template is in use. */
  @Schema(name = "TemplateSource")
  enum Source {
    /** The one that comes with the suite. */
    SHIPPED,
    /** The one of the level above. */
    INHERITED,
    OWN
  }

  /**
   * @param version counts the place's templates of the kind
   */
  record Version(
      UUID id,
      int version,
      boolean inUse,
      String fileName,
      long size,
      String sha256,
      Instant uploadedAt) {
    static Version of(Templates.Uploaded template) {
      return new Version(
          template.id(),
          template.version(),
          template.inUse(),
          template.fileName(),
          template.size(),
          template.sha256(),
          template.uploadedAt());
    }
  }
}
