package io.zhiben.hazard.inspection;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scores by a checklist, and what fails again and again. */
@Tag(name = "checklists")
@Path("/api/hazard/v1/checklists/{id}/results")
@Produces(MediaType.APPLICATION_JSON)
class ChecklistResultResource {
  private final ChecklistResultQueries queries;

  ChecklistResultResource(ChecklistResultQueries queries) {
    this.queries = queries;
  }

  @GET
  @Requires(Right.INSPECTION_STATISTICS_READ)
  @Operation(
      operationId = "readChecklistResults",
      summary =
          "Scores of enterprises by a checklist, the lowest first, and the items that they failed,"
              + " the most often first")
  public ChecklistResults read(
      @PathParam("id") UUID id,
      @QueryParam("region") String region,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    return queries.of(id, region, from, to);
  }
}
