package io.zhiben.reporting.periodic;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The templates of a place for the Word files or the workbooks of its reports.
 *
 * @param names that may stand between double braces
 * @param needed those without which a template is refused
 * @param source whose template is in use: SHIPPED, INHERITED or OWN
 * @param versions the place's own, newest first
 */
@Schema(name = "ReportTemplateView")
record TemplateView(
    List<String> names, List<String> needed, Source source, List<Version> versions) {

  /** Whose template is in use. */
  @Schema(name = "ReportTemplateSource")
  enum Source {
    SHIPPED,
    INHERITED,
    OWN
  }

  @Schema(name = "ReportTemplateVersion")
  record Version(int version, boolean inUse, String fileName, String sha256, Instant uploadedAt) {}
}
