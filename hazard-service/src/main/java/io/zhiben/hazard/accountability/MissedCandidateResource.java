package io.zhiben.hazard.accountability;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom accountability may ask. */
@Tag(name = "escalation")
@Path("/api/hazard/v1/accountability-candidates")
@Produces(MediaType.APPLICATION_JSON)
class MissedCandidateResource {
  private final MissedCandidates candidates;

  MissedCandidateResource(MissedCandidates candidates) {
    this.candidates = candidates;
  }

  @GET
  @Requires(Right.DECISION_REQUEST_READ)
  @Operation(
      operationId = "listMissedCandidates",
      summary = "Major hazards that turned up soon after an office had inspected the enterprise")
  public List<MissedCandidates.Candidate> list(
      @QueryParam("region") @Pattern(regexp = "\\d{12}") String region,
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to,
      @QueryParam("days") @DefaultValue("90") @Min(1) @Max(3650) int days) {
    return candidates.of(region, from, to, days);
  }
}
