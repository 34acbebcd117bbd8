package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.sheet.SheetFile;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All hazards that a list shows: how many they are, and as a workbook. */
@Tag(name = "hazards")
@Path(HazardResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
class HazardListResource {
  private final HazardNumbers numbers;
  private final HazardExport export;

  HazardListResource(HazardNumbers numbers, HazardExport export) {
    this.numbers = numbers;
    this.export = export;
  }

  @GET
  @Path("/counts")
  @Requires(Right.HAZARD_READ)
  @Operation(
      operationId = "countHazards",
      summary = "How many hazards there are by state and level, open and overdue")
  @APIResponseSchema(value = HazardCounts.class)
  public HazardCounts counts(
      @QueryParam("region") String region, @QueryParam("enterprise") UUID enterprise) {
    return numbers.counts(region, enterprise);
  }

  @GET
  @Path("/export")
  @Produces(SheetFile.MEDIA_TYPE)
  @Requires(Right.HAZARD_EXPORT)
  @Operation(
      operationId = "exportHazards",
      summary = "All hazards that the list would show, as a workbook without photos and persons")
  @APIResponse(responseCode = "200", description = "A workbook")
  @APIResponse(responseCode = "422", description = "More match than one export has")
  public Response export(@Valid @BeanParam HazardFilter filter, @QueryParam("sort") String sort) {
    return SheetFile.attachment(export.export(filter, sort), "隐患清单.xlsx");
  }
}
