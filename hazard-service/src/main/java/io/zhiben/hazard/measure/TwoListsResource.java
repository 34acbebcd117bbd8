package io.zhiben.hazard.measure;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.hazard.HazardFilter;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The two lists as workbooks. */
@Tag(name = "two-lists", description = "Problems and measures as the lists that offices hand in")
@Path("/api/hazard/v1/two-lists")
class TwoListsResource {
  private final TwoLists lists;
  private final CoverageQueries coverage;

  TwoListsResource(TwoLists lists, CoverageQueries coverage) {
    this.lists = lists;
    this.coverage = coverage;
  }

  @GET
  @Path("/problems")
  @Produces(SheetFile.MEDIA_TYPE)
  @Requires(Right.TWO_LISTS_EXPORT)
  @Operation(
      operationId = "exportProblemList",
      summary =
          "The list of problems (问题隐患清单): hazards by the filter of their list, withdrawn ones apart")
  @APIResponse(responseCode = "200", description = "A workbook")
  public Response problems(@Valid @BeanParam HazardFilter filter) {
    return SheetFile.attachment(lists.problems(filter), "问题隐患清单.xlsx");
  }

  @GET
  @Path("/coverage")
  @Produces(MediaType.APPLICATION_JSON)
  @Requires(Right.TWO_LISTS_EXPORT)
  @Operation(
      operationId = "coverageOfTwoLists",
      summary = "Which places below one have both lists, and what the others lack")
  @APIResponseSchema(value = ListCoverage.class)
  public ListCoverage coverage(@QueryParam("region") String region) {
    return coverage.of(region);
  }

  @GET
  @Path("/measures")
  @Produces(SheetFile.MEDIA_TYPE)
  @Requires(Right.TWO_LISTS_EXPORT)
  @Operation(operationId = "exportMeasureList", summary = "The list of measures (制度措施清单) by filter")
  @APIResponse(responseCode = "200", description = "A workbook")
  public Response measures(@Valid @BeanParam MeasureFilter filter) {
    return SheetFile.attachment(lists.measures(filter), "制度措施清单.xlsx");
  }
}
