package io.zhiben.hazard.firecheck;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which months a list shows; what is left out doesn't narrow it. */
public class SelfCheckFilter {
  /** Part of the enterprise's name. */
  @QueryParam("q")
  @Size(max = 100)
  String q;

  @QueryParam("region")
  String region;

  @QueryParam("enterprise")
  UUID enterprise;

  @QueryParam("month")
  @Pattern(regexp = "(19|20|21)\\d\\d-(0[1-9]|1[0-2])")
  String month;

  @QueryParam("complete")
  Boolean complete;
}
