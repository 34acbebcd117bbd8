package io.zhiben.hazard.directory;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The enterprises that the caller may inspect. */
@Tag(name = "directory", description = "Enterprises to choose from")
@Path("/api/hazard/v1/directory")
@Produces(MediaType.APPLICATION_JSON)
class DirectoryResource {
  private final DirectorySearch search;

  DirectoryResource(DirectorySearch search) {
    this.search = search;
  }

  @GET
  @Requires(Right.INSPECTION_RECORD)
  @Operation(
      operationId = "searchDirectory",
      summary =
          "Enterprises that the caller may inspect, by a piece of the name or the beginning of the code")
  public List<DirectoryRow> search(@QueryParam("q") @Size(max = 100) String q) {
    return search.find(q);
  }

  /**
   * One enterprise in the list to choose from.
   *
   * @param leadDepartments supervise it and act on its hazards
   * @param coDepartments look only
   * @param place whether it is a place that is no enterprise
   * @param keeper who looks after the place, empty while nobody is named; null for an enterprise
   */
  record DirectoryRow(
      UUID id,
      String code,
      String name,
      String regionCode,
      String regionName,
      String domainCode,
      Set<String> leadDepartments,
      Set<String> coDepartments,
      String status,
      Set<String> tags,
      boolean place,
      String keeper) {}
}
