package io.zhiben.hazard.checklist;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.checklist.IssuedChecklists.Used;
import io.zhiben.hazard.crossarea.CrossAreaVisits;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which checklists are for which enterprise. */
@Tag(name = "checklists")
@Path("/api/hazard/v1")
@Produces(MediaType.APPLICATION_JSON)
class ApplicableResource {
  private final IssuedChecklists issued;
  private final ChecklistQueries queries;
  private final CrossAreaVisits visits;

  ApplicableResource(IssuedChecklists issued, ChecklistQueries queries, CrossAreaVisits visits) {
    this.visits = visits;
    this.issued = issued;
    this.queries = queries;
  }

  @GET
  @Path("/applicable-checklists")
  @Requires(Right.CHECKLIST_READ)
  @Operation(
      operationId = "listApplicableChecklists",
      summary = "Checklists in force for an enterprise: its own and those of the places above it")
  public List<ApplicableChecklist> applicable(@QueryParam("enterprise") @NotNull UUID enterprise) {
    return visits.at(enterprise, () -> issued.applicable(enterprise));
  }

  @GET
  @Path("/applicable-checklists/{versionId}")
  @Requires(Right.CHECKLIST_READ)
  @Operation(
      operationId = "readApplicableChecklist",
      summary = "A checklist in force for an enterprise, with its items")
  public Used applicable(
      @PathParam("versionId") UUID versionId, @QueryParam("enterprise") @NotNull UUID enterprise) {
    return visits.at(enterprise, () -> issued.applicable(enterprise, versionId));
  }

  @GET
  @Path("/enterprises-without-checklist")
  @Requires(Right.CHECKLIST_READ)
  @Operation(
      operationId = "listEnterprisesWithoutChecklist",
      summary = "Enterprises for which no checklist of their own is in force")
  public Page<LackingRow> lacking(
      @QueryParam("region") String region,
      @QueryParam("kind") @DefaultValue("STANDARD") ChecklistKind kind,
      @Valid @BeanParam PageRequest page) {
    return queries.lacking(region, kind, page).map(LackingRow::of);
  }

  /** An enterprise without a checklist of its own. */
  record LackingRow(UUID enterpriseId, String code, String name, String regionCode) {
    static LackingRow of(ListedEnterprise enterprise) {
      return new LackingRow(
          enterprise.id(), enterprise.code(), enterprise.name(), enterprise.place().code());
    }
  }
}
