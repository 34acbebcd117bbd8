package io.zhiben.hazard.credit;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.credit.AdmissionView.AdmissionRecord;
import io.zhiben.platform.access.Requires;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether an enterprise is barred, for whoever is about to admit it. */
@Tag(name = "credit-records", description = "Credit records of enterprises")
@Path("/api/hazard/v1/admission-check")
@Produces(MediaType.APPLICATION_JSON)
class AdmissionResource {
  private final Credits credits;
  private final Clock clock;

  AdmissionResource(Credits credits, Clock clock) {
    this.credits = credits;
    this.clock = clock;
  }

  @GET
  @Transactional
  @Requires(Right.CREDIT_READ)
  @Operation(
      operationId = "checkAdmission",
      summary = "Credit records in force of the enterprise of a credit code, and whether one bars it")
  public AdmissionView check(
      @QueryParam("code") @NotNull @Pattern(regexp = "[0-9A-Z]{8,18}") String code) {
    LocalDate today = LocalDate.now(clock);
    List<AdmissionRecord> records =
        Stream.concat(
                credits.inForceInScope(code, today).stream(),
                credits.inForceAndSent(code, today).stream())
            .distinct()
            .toList();
    return new AdmissionView(code, records.stream().noneMatch(AdmissionRecord::bars), records);
  }
}
