package io.zhiben.enterprise.industry;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/enterprise/v1/industries")
@Tag(name = "industries", description = "GB/T 4754-2017")
public class IndustryResource {
  private final Industries industries;

  IndustryResource(Industries industries) {
    this.industries = industries;
  }

  @GET
  @Requires(Right.REGION_READ)
  @Operation(
      operationId = "listIndustries",
      summary = "Sections and divisions whose code or name contains the text")
  public List<IndustryView> list(@QueryParam("q") String text) {
    return industries.find(text);
  }
}
