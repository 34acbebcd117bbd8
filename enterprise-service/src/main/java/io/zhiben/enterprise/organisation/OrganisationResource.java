package io.zhiben.enterprise.organisation;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/enterprise/v1/organisations")
@Tag(name = "organisations", description = "Names for codes of departments, enterprises, agencies")
public class OrganisationResource {
  private final OrganisationDesk desk;

  OrganisationResource(OrganisationDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Right.DOMAIN_READ)
  @Operation(
      operationId = "nameOrganisations",
      summary = "Names for up to 100 codes; codes that mean nothing to the caller are left out")
  public List<OrganisationName> names(
      @QueryParam("code") @NotEmpty @Size(max = 100) List<@NotNull @Size(max = 40) String> codes) {
    return desk.names(codes);
  }
}
