package io.zhiben.hazard.document;

import io.zhiben.hazard.document.Templates.Chosen;
import io.zhiben.hazard.document.docx.PdfPrinter;
import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.Placeholders;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Makes both files of a document out of the template that holds for its authority. */
@ApplicationScoped
class Press {
  private final Templates templates;
  private final RegionTree regions;
  private final PdfPrinter printer = new PdfPrinter();

  Press(Templates templates, RegionTree regions) {
    this.templates = templates;
    this.regions = regions;
  }

  /**
   * What is printed.
   *
   * @param number as it stands on the paper
   */
  record Job(
      DocumentKind kind,
      Authority authority,
      Letterhead letterhead,
      Addressee addressee,
      String number,
      LocalDate day,
      DocumentValues values) {}

  /**
   * A document as two files.
   *
   * @param templateId null for the shipped one
   */
  record Paper(UUID templateId, String templateSha256, byte[] docx, byte[] pdf, int pages) {}

  Paper print(Job job) {
    Chosen template = templates.choose(regions.placeOf(job.authority().regionCode()), job.kind());
    Docx filled =
        Placeholders.fill(template.file(), Printed.of(job.kind(), given(job), job.values()));
    PdfPrinter.Print print = printer.print(filled, job.kind().title() + " " + job.number());
    return new Paper(
        template.id(), template.sha256(), filled.bytes(), print.bytes(), print.pages());
  }

  /** A template with the samples of its kind. */
  byte[] sample(DocumentKind kind, Docx template) {
    return printer.print(Placeholders.fill(template, Printed.sample(kind)), kind.title()).bytes();
  }

  private static Map<String, String> given(Job job) {
    Letterhead head = job.letterhead();
    Map<String, String> given = new HashMap<>();
    given.put("number", job.number());
    given.put("issuer", head.issuerName());
    given.put("issuedOn", job.day().toString());
    given.put("recipient", job.addressee().name());
    given.put("recipientCode", Objects.requireNonNullElse(job.addressee().enterpriseCode(), ""));
    given.put("contact", head.contact());
    given.put("phone", head.phone());
    given.put("address", head.address());
    given.put("reviewBody", head.reviewBody());
    given.put("court", head.court());
    return given;
  }
}
