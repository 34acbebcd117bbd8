package io.zhiben.hazard.effort;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.setting.TenantSettings.Setting;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bulletins, supervision letters and covert checks by month. */
@Tag(name = "efforts", description = "Bulletins, supervision letters and covert checks (三多)")
@Path("/api/hazard/v1/efforts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EffortResource {
  private final EffortDesk desk;

  EffortResource(EffortDesk desk) {
    this.desk = desk;
  }

  /**
   * What counts at the caller's place.
   *
   * @param regionCode the place that says so; null for what the suite ships
   * @param version of the caller's own targets; 0 while he has none
   * @param mayChange whether the caller may change them
   */
  @Schema(name = "EffortTargetsView")
  record TargetsShown(String regionCode, long version, EffortTargets targets, boolean mayChange) {
    static TargetsShown of(Setting<EffortTargets> setting) {
      return new TargetsShown(
          setting.regionCode(),
          setting.version(),
          setting.content(),
          CurrentCaller.get().may(Right.SUPERVISION_RULES_WRITE));
    }
  }

  @GET
  @Requires(Right.INSPECTION_STATISTICS_READ)
  @Operation(
      operationId = "readEfforts",
      summary =
          "Bulletins, supervision letters and covert checks of a place's own offices by month")
  public Efforts read(
      @QueryParam("region") String region, @QueryParam("year") @Min(2000) @Max(2100) Integer year) {
    return desk.of(region, year);
  }

  @GET
  @Path("/targets")
  @Requires(Right.SUPERVISION_RULES_READ)
  @Operation(operationId = "readEffortTargets", summary = "How many of each are wanted in a month")
  @APIResponseSchema(value = TargetsShown.class)
  public Response targets() {
    return tagged(TargetsShown.of(desk.targets()));
  }

  @POST
  @Path("/targets")
  @Requires(Right.SUPERVISION_RULES_WRITE)
  @Operation(operationId = "changeEffortTargets", summary = "Replace them for the caller's place")
  @APIResponseSchema(value = TargetsShown.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response change(@NotNull @Valid EffortTargets targets) {
    return tagged(TargetsShown.of(desk.setTargets(targets)));
  }

  private static Response tagged(TargetsShown shown) {
    return Etags.tag(Response.ok(shown), shown.version()).build();
  }
}
