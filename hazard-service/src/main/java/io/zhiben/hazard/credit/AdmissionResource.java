package io.zhiben.hazard.credit;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether an enterprise is barred, for whoever is about to admit it. */
@Tag(name = "credit-records", description = "Credit records of enterprises")
@Path("/api/hazard/v1/admission-check")
@Produces(MediaType.APPLICATION_JSON)
class AdmissionResource {
  private final AdmissionDesk desk;

  AdmissionResource(AdmissionDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Right.CREDIT_READ)
  @Operation(
      operationId = "checkAdmission",
      summary =
          "Credit records in force of the enterprise of a credit code, and whether one bars it")
  public AdmissionView check(
      @QueryParam("code") @NotNull @Pattern(regexp = "[0-9A-Z]{8,18}") String code) {
    return desk.check(code);
  }
}
