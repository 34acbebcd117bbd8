package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.enforcement.RequiredCases.RequiredCase;
import io.zhiben.platform.access.Requires;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Findings that must become cases. */
@Tag(name = "enforcement-statistics")
@Path("/api/hazard/v1/required-cases")
@Produces(MediaType.APPLICATION_JSON)
class RequiredCaseResource {
  private final RequiredCases required;

  RequiredCaseResource(RequiredCases required) {
    this.required = required;
  }

  @GET
  @Requires(Right.ENFORCEMENT_STATISTICS_READ)
  @Operation(
      operationId = "listRequiredCases",
      summary = "Findings on grounds that are always a case, and without one, newest first")
  public List<RequiredCase> list(@QueryParam("region") String region) {
    return required.list(region);
  }
}
