package io.zhiben.hazard.document;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Which documents a list shows; what is left out doesn't narrow it. */
public class DocumentFilter {
  /** A piece of the number or of the recipient's name. */
  @QueryParam("q")
  @Size(max = 100)
  String q;

  @QueryParam("region")
  String region;

  @QueryParam("kind")
  DocumentKind kind;

  @QueryParam("state")
  DocumentState state;

  @QueryParam("enterprise")
  UUID enterprise;

  /** A hazard, inspection, listing or case that it is about. */
  @QueryParam("subject")
  UUID subject;

  @QueryParam("issuedFrom")
  LocalDate issuedFrom;

  @QueryParam("issuedTo")
  LocalDate issuedTo;
}
