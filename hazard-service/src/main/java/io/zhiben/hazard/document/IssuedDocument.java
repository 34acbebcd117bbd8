package io.zhiben.hazard.document;

import java.time.LocalDate;
import java.util.UUID;

/** A document that was issued: what other features keep of it. */
public record IssuedDocument(UUID id, DocumentKind kind, String number, LocalDate issuedOn) {}
