package io.zhiben.reporting.figures;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.ProblemTexts;
import io.zhiben.reporting.query.AsOf;
import io.zhiben.reporting.query.Period;
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
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of a place, of those below, over time, and the records behind them. */
@Tag(name = "figures", description = "Figures")
@Path("/api/reporting/v1/figures")
@RunOnVirtualThread
public class FigureResource {
  private final FigureDesk desk;
  private final Reaches reaches;
  private final Clock clock;

  FigureResource(FigureDesk desk, Reaches reaches, Clock clock) {
    this.desk = desk;
    this.reaches = reaches;
    this.clock = clock;
  }

  /**
   * @param region the place; the caller's own unless told
   * @param from first month, e.g. {@code 2026-01}
   * @param to last month
   * @param asOf day that the figures stand for; today unless told
   * @param cutOff what was found up to that day is stock, what came later is increment; the end of
   *     the year before unless told
   */
  @GET
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "readFigures",
      summary = "The figures of a place for a time, as they stood on a day")
  public FiguresView figures(
      @QueryParam("region") String region,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("asOf") String asOf,
      @QueryParam("cutOff") String cutOff,
      @Context HttpHeaders headers) {
    Question question = question(region, from, to, asOf, cutOff);
    return new FiguresView(
        RegionLabel.of(question.reach().region()),
        question.asOf().day(),
        desk.figures(question, locale(headers)));
  }

  /** The same for each place directly below. */
  @GET
  @Path("/children")
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "readFiguresOfChildren",
      summary = "The same for each place directly below")
  public List<ChildFigures> children(
      @QueryParam("region") String region,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("asOf") String asOf,
      @QueryParam("cutOff") String cutOff,
      @Context HttpHeaders headers) {
    return desk.children(question(region, from, to, asOf, cutOff), locale(headers));
  }

  /** The last months up to the day asked about. */
  @GET
  @Path("/trend")
  @Requires(Right.FIGURE_READ)
  @Operation(operationId = "readTrend", summary = "The figures of the last months")
  public TrendView trend(
      @QueryParam("region") String region,
      @QueryParam("months") @DefaultValue("12") @Min(1) @Max(60) int months,
      @QueryParam("asOf") String asOf,
      @Context HttpHeaders headers) {
    return desk.trend(question(region, null, null, asOf, null), months, locale(headers));
  }

  /** What stands behind a figure, newest first. */
  @GET
  @Path("/{id}/records")
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "listRecordsOfFigure",
      summary = "What stands behind a figure, newest first")
  public Page<RecordRow> records(
      @PathParam("id") String id,
      @QueryParam("region") String region,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("asOf") String asOf,
      @QueryParam("cutOff") String cutOff,
      @Valid @BeanParam PageRequest page) {
    return desk.records(id, question(region, from, to, asOf, cutOff), page);
  }

  private Question question(String region, String from, String to, String asOf, String cutOff) {
    AsOf day = AsOf.parse(asOf, clock);
    return new Question(reaches.of(region), Period.parse(from, to), day, CutOff.parse(cutOff, day));
  }

  private static Locale locale(HttpHeaders headers) {
    return ProblemTexts.localeOf(headers.getAcceptableLanguages());
  }
}
