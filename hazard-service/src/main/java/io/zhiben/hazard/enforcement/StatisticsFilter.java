package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.enforcement.EnforcementStatistics.By;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Which period and place the statistics are about. */
public class StatisticsFilter {
  @QueryParam("from")
  @NotNull
  LocalDate from;

  @QueryParam("to")
  @NotNull
  LocalDate to;

  @QueryParam("region")
  String region;

  @QueryParam("by")
  @DefaultValue("TOWN")
  By by;

  /** What the suite itself asks for. */
  static StatisticsFilter of(LocalDate from, LocalDate to, String region, By by) {
    StatisticsFilter filter = new StatisticsFilter();
    filter.from = from;
    filter.to = to;
    filter.region = region;
    filter.by = by;
    return filter;
  }
}
