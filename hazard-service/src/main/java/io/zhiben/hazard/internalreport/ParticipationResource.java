package io.zhiben.hazard.internalreport;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who takes part in internal reporting, as numbers. */
@Tag(name = "internal-reports")
@Path(InternalReportResource.BASE + "/participation")
@Produces(MediaType.APPLICATION_JSON)
class ParticipationResource {
  private final Participation participation;

  ParticipationResource(Participation participation) {
    this.participation = participation;
  }

  @GET
  @Requires(Right.INTERNAL_REPORT_READ)
  @Operation(
      operationId = "rankInternalParticipation",
      summary = "How many of each enterprise's people reported in a month, the highest share first")
  public List<Participation.Row> of(
      @QueryParam("region") @Pattern(regexp = "\\d{12}") String region,
      @QueryParam("month") @NotNull @Pattern(regexp = "\\d{4}-\\d{2}") String month) {
    return participation.of(region, month);
  }
}
