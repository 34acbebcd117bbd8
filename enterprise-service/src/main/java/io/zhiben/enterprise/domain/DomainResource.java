package io.zhiben.enterprise.domain;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/enterprise/v1/domains")
@Tag(name = "domains", description = "Responsibility domains")
public class DomainResource {
  private final DomainDesk desk;

  DomainResource(DomainDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Right.DOMAIN_READ)
  @Operation(
      operationId = "listDomains",
      summary = "Responsibility domains of a town, with the gaps where no department answers")
  public List<DomainView> list(@QueryParam("region") String region) {
    return desk.list(region);
  }
}
