package io.zhiben.reporting.indicator;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.plans.Cadence;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.problem.ProblemTexts;
import io.zhiben.reporting.query.AsOf;
import io.zhiben.reporting.query.Reaches;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The indicators of a place's plans. */
@Tag(name = "indicators", description = "Indicators of plans")
@Path("/api/reporting/v1/indicators")
@RunOnVirtualThread
public class IndicatorResource {
  /** Asks for what is of no responsibility domain; an empty word is left out on the way. */
  private static final String NO_DOMAIN = "-";

  private final IndicatorDesk desk;
  private final Reaches reaches;
  private final Clock clock;

  IndicatorResource(IndicatorDesk desk, Reaches reaches, Clock clock) {
    this.desk = desk;
    this.reaches = reaches;
    this.clock = clock;
  }

  @GET
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "listIndicators",
      summary = "The indicators of a place's plans with their values on a day")
  public List<IndicatorView> list(
      @QueryParam("region") String region,
      @QueryParam("asOf") String asOf,
      @Context HttpHeaders headers) {
    return desk.list(reaches.of(region), day(asOf), locale(headers));
  }

  @GET
  @Path("/{id}")
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "readIndicator",
      summary = "One indicator, over its own span or any other")
  public IndicatorView read(
      @PathParam("id") String id,
      @QueryParam("region") String region,
      @QueryParam("asOf") String asOf,
      @QueryParam("from") LocalDate from,
      @Context HttpHeaders headers) {
    LocalDate day = day(asOf);
    return desk.read(id, reaches.of(region), day, span(from, day), locale(headers));
  }

  @GET
  @Path("/{id}/children")
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "listIndicatorOfChildren",
      summary = "One indicator at each place directly below")
  public List<ChildIndicator> children(
      @PathParam("id") String id,
      @QueryParam("region") String region,
      @QueryParam("asOf") String asOf,
      @QueryParam("from") LocalDate from) {
    LocalDate day = day(asOf);
    return desk.children(id, reaches.of(region), day, span(from, day));
  }

  @GET
  @Path("/{id}/domains")
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "listIndicatorOfDomains",
      summary = "One indicator by responsibility domain")
  public List<ChildIndicator> domains(
      @PathParam("id") String id,
      @QueryParam("region") String region,
      @QueryParam("asOf") String asOf,
      @QueryParam("from") LocalDate from) {
    LocalDate day = day(asOf);
    return desk.domains(id, reaches.of(region), day, span(from, day));
  }

  @GET
  @Path("/{id}/records")
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "listRecordsOfIndicator",
      summary = "The records behind an indicator, newest first")
  public Page<IndicatorRecord> records(
      @PathParam("id") String id,
      @QueryParam("region") String region,
      @QueryParam("asOf") String asOf,
      @QueryParam("from") LocalDate from,
      @QueryParam("domain") String domain,
      @QueryParam("other") boolean other,
      @Valid @BeanParam PageRequest page,
      @Context HttpHeaders headers) {
    LocalDate day = day(asOf);
    String asked = NO_DOMAIN.equals(domain) ? "" : domain;
    return desk.records(
        id,
        reaches.of(region),
        day,
        new RecordsAsked(span(from, day), asked, other),
        page,
        locale(headers));
  }

  @GET
  @Path("/{id}/series")
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "readSeriesOfIndicator",
      summary = "One indicator by months, quarters, half-years or years")
  public IndicatorSeries series(
      @PathParam("id") String id,
      @QueryParam("region") String region,
      @QueryParam("asOf") String asOf,
      @QueryParam("by") @DefaultValue("MONTH") Cadence by,
      @QueryParam("periods") @DefaultValue("12") @Min(1) @Max(36) int periods,
      @Context HttpHeaders headers) {
    return desk.series(id, reaches.of(region), day(asOf), by, periods, locale(headers));
  }

  private LocalDate day(String asOf) {
    return AsOf.parse(asOf, clock).day();
  }

  private static Span span(LocalDate from, LocalDate to) {
    if (from != null && from.isAfter(to)) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "from");
    }
    return from == null ? null : new Span(from, to);
  }

  private static Locale locale(HttpHeaders headers) {
    return ProblemTexts.localeOf(headers.getAcceptableLanguages());
  }
}
