package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.sheet.SheetFile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
  private final HazardQueries queries;
  private final HazardExport export;
  private final LikeHazards similar;

  HazardListResource(HazardQueries queries, HazardExport export, LikeHazards similar) {
    this.queries = queries;
    this.export = export;
    this.similar = similar;
  }

  @GET
  @Path("/counts")
  @Requires(Right.HAZARD_READ)
  @Operation(
      operationId = "countHazards",
      summary = "How many hazards there are by state and level, open and overdue")
  @APIResponseSchema(value = HazardCounts.class)
  public HazardCounts counts(@Valid @BeanParam HazardFilter filter) {
    return queries.counts(filter);
  }

  @GET
  @Path("/category-counts")
  @Requires(Right.HAZARD_READ)
  @Operation(
      operationId = "countHazardsByCategory",
      summary = "How many hazards there are of each category, those without one included")
  @APIResponseSchema(value = CategoryCount[].class)
  public List<CategoryCount> categoryCounts(@Valid @BeanParam HazardFilter filter) {
    return queries.countsByCategory(filter);
  }

  @GET
  @Path("/phase-counts")
  @Requires(Right.HAZARD_READ)
  @Operation(
      operationId = "countHazardsByPhase",
      summary =
          "How many hazards there are of each phase of the object's life, those without one"
              + " included")
  @APIResponseSchema(value = PhaseCount[].class)
  public List<PhaseCount> phaseCounts(@Valid @BeanParam HazardFilter filter) {
    return queries.countsByPhase(filter);
  }

  @GET
  @Path("/similar")
  @Requires(Right.HAZARD_READ)
  @Operation(
      operationId = "likeHazards",
      summary = "Open hazards of an enterprise with the same clause or similar words, at most five")
  @APIResponseSchema(value = LikeHazard[].class)
  public List<LikeHazard> similar(
      @NotNull @QueryParam("enterprise") UUID enterprise,
      @Size(max = 60) @QueryParam("clause") String clause,
      @Size(max = 300) @QueryParam("text") String text,
      @QueryParam("except") UUID except) {
    return similar.find(enterprise, clause, text, except);
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
