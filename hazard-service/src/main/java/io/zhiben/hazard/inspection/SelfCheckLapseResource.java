package io.zhiben.hazard.inspection;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.directory.EnterpriseSelection;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** High-risk enterprises whose principal leads no self-check. */
@Tag(name = "inspections")
@Path("/api/hazard/v1/self-check-lapses")
@Produces(MediaType.APPLICATION_JSON)
class SelfCheckLapseResource {
  private static final String HIGH_RISK = "highRisk";

  private final EnterpriseSelection enterprises;
  private final Clock clock;

  SelfCheckLapseResource(EnterpriseSelection enterprises, Clock clock) {
    this.enterprises = enterprises;
    this.clock = clock;
  }

  /**
   * An enterprise.
   *
   * @param since first day of the months that were missed in a row, and of the present one
   */
  record SelfCheckLapse(
      UUID enterpriseId, String code, String name, String regionCode, LocalDate since) {}

  @GET
  @Requires(Right.INSPECTION_READ)
  @Transactional
  @Operation(
      operationId = "listSelfCheckLapses",
      summary =
          "Open high-risk enterprises whose principal led no self-check in so many whole months, nor"
              + " since")
  public Page<SelfCheckLapse> list(
      @QueryParam("region") String region,
      @QueryParam("months") @DefaultValue("3") @Min(1) @Max(12) int months,
      @Valid @BeanParam PageRequest page) {
    LocalDate since = LocalDate.now(clock).withDayOfMonth(1).minusMonths(months);
    return enterprises
        .page(
            region,
            HIGH_RISK,
            "not exists (select 1 from Inspection i where i.enterpriseId = e.id"
                + " and i.kind = 'SELF_CHECK' and i.leaderPost = 'PRINCIPAL'"
                + " and i.inspectedOn >= :since)",
            "since",
            since,
            page)
        .map(
            one -> new SelfCheckLapse(one.id(), one.code(), one.name(), one.place().code(), since));
  }
}
