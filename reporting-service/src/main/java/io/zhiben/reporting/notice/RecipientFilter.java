package io.zhiben.reporting.notice;

import jakarta.ws.rs.QueryParam;

/** Which recipients a list shows; what is left out doesn't narrow it. */
public class RecipientFilter {
  @QueryParam("kind")
  RecipientKind kind;

  /** true: those of whom the receipt, or where none is asked the reading, is missing. */
  @QueryParam("missing")
  Boolean missing;

  /** Code of the place below that the issuer's figures name. */
  @QueryParam("region")
  String region;
}
