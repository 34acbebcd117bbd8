package io.zhiben.hazard.tipoff;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Which tip-offs a list shows. */
class TipOffFilter {
  @QueryParam("region")
  @Pattern(regexp = "\\d{12}")
  String region;

  @QueryParam("state")
  TipOffState state;

  @QueryParam("category")
  @Size(max = 40)
  String category;

  /** The last day of the present step is over. */
  @QueryParam("overdue")
  Boolean overdue;
}
