package io.zhiben.hazard.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A document with what the caller may do with it.
 *
 * @param title name of its kind
 * @param number null for a draft, as all that the issue brings
 * @param fields what the kind asks for, in the order of the form
 * @param pdfSha256 of the frozen file
 * @param service null as long as it was not served
 * @param actions what the caller may do now
 */
record DocumentView(
    UUID id,
    long version,
    DocumentKind kind,
    String title,
    DocumentState state,
    String number,
    String recipient,
    UUID enterpriseId,
    String enterpriseCode,
    String regionCode,
    String issuerCode,
    String issuerName,
    List<DocumentSubject> subjects,
    List<DocumentField> fields,
    DocumentValues values,
    Instant draftedAt,
    LocalDate issuedOn,
    Integer pages,
    String pdfSha256,
    String docxSha256,
    Served service,
    String withdrawnReason,
    Instant withdrawnAt,
    List<DocumentPolicy.Step> actions) {

  /**
   * @param receipt whether there is a photo of it
   */
  record Served(LocalDate on, ServiceMethod method, String note, boolean receipt) {}
}
