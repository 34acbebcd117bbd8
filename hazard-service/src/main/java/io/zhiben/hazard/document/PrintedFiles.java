package io.zhiben.hazard.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What the two files of a document were made of, and what they are.
 *
 * @param templateId null for the shipped template
 */
@Embeddable
record PrintedFiles(
    @Column(name = "template_id", columnDefinition = "BINARY(16)") UUID templateId,
    @Column(name = "template_sha256") String templateSha256,
    @Column(name = "docx_sha256") String docxSha256,
    @Column(name = "docx_bytes") Long docxBytes,
    @Column(name = "pdf_sha256") String pdfSha256,
    @Column(name = "pdf_bytes") Long pdfBytes,
    @Column(name = "pages") Integer pages) {

  static PrintedFiles of(Press.Paper paper) {
    return new PrintedFiles(
        paper.templateId(),
        paper.templateSha256(),
        Sha256.of(paper.docx()),
        (long) paper.docx().length,
        Sha256.of(paper.pdf()),
        (long) paper.pdf().length,
        paper.pages());
  }
}
