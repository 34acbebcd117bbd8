package io.zhiben.hazard.inspection;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How often inspections find something. */
@Tag(name = "inspections")
@Path("/api/hazard/v1/inspection-statistics")
@Produces(MediaType.APPLICATION_JSON)
class StatisticsResource {
  private final StatisticsQueries queries;
  private final RevisitQueries revisits;
  private final SiteVisitQueries visits;

  StatisticsResource(StatisticsQueries queries, RevisitQueries revisits, SiteVisitQueries visits) {
    this.visits = visits;
    this.revisits = revisits;
    this.queries = queries;
  }

  @GET
  @Requires(Right.INSPECTION_STATISTICS_READ)
  @Operation(
      operationId = "readInspectionStatistics",
      summary =
          "Finding rates and nil returns of inspections: unannounced beside announced, by night,"
              + " cross-area, by kind, selection, leader and department")
  public InspectionStatistics read(
      @QueryParam("region") String region,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    return queries.count(region, from, to);
  }

  @GET
  @Path("/coverage")
  @Requires(Right.INSPECTION_STATISTICS_READ)
  @Operation(
      operationId = "readInspectionCoverage",
      summary = "How many enterprises were inspected, by sector and by village")
  @APIResponseSchema(value = InspectionCoverage.class)
  public InspectionCoverage coverage(
      @QueryParam("region") String region,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    return queries.coverage(region, from, to);
  }

  @GET
  @Path("/key-links")
  @Requires(Right.INSPECTION_STATISTICS_READ)
  @Operation(
      operationId = "readKeyLinkCoverage",
      summary =
          "By department, how many inspections looked at every key link of their checklists, and"
              + " of how many a case came")
  @APIResponseSchema(value = KeyLinkCoverage.class)
  public KeyLinkCoverage keyLinks(
      @QueryParam("region") String region,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    return visits.keyLinks(region, from, to);
  }

  @GET
  @Path("/visits")
  @Requires(Right.INSPECTION_STATISTICS_READ)
  @Operation(
      operationId = "readSiteVisits",
      summary =
          "Visits of enterprises month by month with their open hazards, the least visited first")
  @APIResponseSchema(value = SiteVisits.class)
  public SiteVisits visits(
      @QueryParam("region") String region,
      @QueryParam("tag") @Size(max = 40) String tag,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    return visits.visits(region, tag, from, to);
  }

  @GET
  @Path("/revisit-candidates")
  @Requires(Right.INSPECTION_STATISTICS_READ)
  @Operation(
      operationId = "listRevisitCandidates",
      summary = "Major hazards that were signed off and not looked back at, the oldest first")
  @APIResponseSchema(value = RevisitCandidates.class)
  public RevisitCandidates revisitCandidates(@QueryParam("region") String region) {
    return revisits.candidates(region);
  }

  @GET
  @Path("/standards")
  @Requires(Right.INSPECTION_STATISTICS_READ)
  @Operation(
      operationId = "listObservedStandards",
      summary = "Clauses and documents that checklists rest on, the least observed first")
  public List<ObservedStandard> standards(
      @QueryParam("region") String region,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    return queries.observed(region, from, to);
  }
}
