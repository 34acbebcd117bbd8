package io.zhiben.reporting.target;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.problem.ProblemTexts;
import io.zhiben.reporting.query.AsOf;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Reaches;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The targets of a place's plans. */
@Tag(name = "targets", description = "Targets of plans")
@Path("/api/reporting/v1/targets")
@RunOnVirtualThread
public class TargetResource {
  private final TargetDesk desk;
  private final Reaches reaches;
  private final Clock clock;

  TargetResource(TargetDesk desk, Reaches reaches, Clock clock) {
    this.desk = desk;
    this.reaches = reaches;
    this.clock = clock;
  }

  @GET
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "listTargets",
      summary = "The targets of a place's plans and how they stand on a day")
  public List<TargetView> targets(
      @QueryParam("region") String region,
      @QueryParam("asOf") String asOf,
      @Parameter(
              description =
                  "true: those of plans that were over by that day, as they stood on their last one")
          @QueryParam("ended")
          @DefaultValue("false")
          boolean ended,
      @Context HttpHeaders headers) {
    Reach reach = reaches.of(region);
    LocalDate day = AsOf.parse(asOf, clock).day();
    Locale locale = ProblemTexts.localeOf(headers.getAcceptableLanguages());
    return ended ? desk.ended(reach, day, locale) : desk.targets(reach, day, locale);
  }
}
