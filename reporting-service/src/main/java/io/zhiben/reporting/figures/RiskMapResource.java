package io.zhiben.reporting.figures;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.reporting.query.AsOf;
import io.zhiben.reporting.query.Period;
import io.zhiben.reporting.query.Reaches;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The map of a place: its enterprises with the colour of their risk and their open hazards. */
@Tag(name = "figures", description = "Figures")
@Path("/api/reporting/v1/map")
@RunOnVirtualThread
public class RiskMapResource {
  private final RiskMapQuery query;
  private final Reaches reaches;
  private final Clock clock;

  RiskMapResource(RiskMapQuery query, Reaches reaches, Clock clock) {
    this.query = query;
    this.reaches = reaches;
    this.clock = clock;
  }

  /**
   * @param region the place; the caller's own unless told
   * @param bbox {@code west,south,east,north} in degrees of WGS-84; all of the place unless told
   * @param asOf day that hazards are open and overdue on; today unless told
   */
  @GET
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "readRiskMap",
      summary =
          "The enterprises of a place as points, or the places below where there are too many")
  public RiskMap map(
      @QueryParam("region") String region,
      @QueryParam("bbox") String bbox,
      @QueryParam("asOf") String asOf) {
    AsOf day = AsOf.parse(asOf, clock);
    BoundingBox box = BoundingBox.parse(bbox);
    return query.draw(new Question(reaches.of(region), Period.ALL, day), box);
  }
}
