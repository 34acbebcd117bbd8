package io.zhiben.enterprise.staffing;

import io.zhiben.enterprise.quarter.Quarter;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of counts is narrowed to. */
public class StaffCountFilter {
  @QueryParam("region")
  @Pattern(regexp = "\\d{12}")
  @Parameter(description = "A place of any level; everything below it counts")
  String region;

  @QueryParam("role")
  StaffRole role;

  @QueryParam("quarter")
  @Pattern(regexp = Quarter.PATTERN)
  @Parameter(description = "Such as 2026-Q2")
  String quarter;
}
