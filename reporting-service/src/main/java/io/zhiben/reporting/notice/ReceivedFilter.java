package io.zhiben.reporting.notice;

import jakarta.ws.rs.QueryParam;

/** Which received notices a list shows; what is left out doesn't narrow it. */
public class ReceivedFilter {
  /** true: read; false: not yet. */
  @QueryParam("read")
  Boolean read;

  /** true: the receipt is asked and missing. */
  @QueryParam("receiptMissing")
  Boolean receiptMissing;
}
