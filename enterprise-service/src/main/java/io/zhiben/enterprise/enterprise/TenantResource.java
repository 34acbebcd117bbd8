package io.zhiben.enterprise.enterprise;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stands here and not with the places, which know nothing of enterprises. */
@Path("/api/enterprise/v1/places/{id}/enterprises")
@Tag(name = "places", description = "Supervised places that are no enterprises")
public class TenantResource {
  private final EnterpriseNames enterprises;

  TenantResource(EnterpriseNames enterprises) {
    this.enterprises = enterprises;
  }

  @GET
  @Requires(Right.PLACE_READ)
  @Operation(
      operationId = "listTenants",
      summary = "Enterprises that sit in a building, as far as the caller sees them")
  public Page<NamedEnterprise> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
    return enterprises.inBuilding(id, page);
  }
}
