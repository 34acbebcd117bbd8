package io.zhiben.hazard.document;

import java.time.LocalDate;
import java.util.UUID;

/** A document as lists show it; number and day are null for a draft. */
record DocumentRow(
    UUID id,
    DocumentKind kind,
    String title,
    DocumentState state,
    String number,
    String recipient,
    UUID enterpriseId,
    String issuerName,
    LocalDate issuedOn,
    LocalDate servedOn) {}
