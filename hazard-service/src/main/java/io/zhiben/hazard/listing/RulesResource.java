package io.zhiben.hazard.listing;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.listing.RulesDesk.RulesView;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of supervision of the caller's place. */
@Tag(name = "listings")
@Path("/api/hazard/v1/supervision-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RulesResource {
  private final RulesDesk desk;

  RulesResource(RulesDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Right.SUPERVISION_RULES_READ)
  @Operation(
      operationId = "readSupervisionRules",
      summary = "Clocks and measures of listed supervision at the caller's place")
  @APIResponseSchema(value = RulesView.class)
  public Response read() {
    return tagged(desk.read());
  }

  @POST
  @Requires(Right.SUPERVISION_RULES_WRITE)
  @Operation(
      operationId = "changeSupervisionRules",
      summary = "Replace them; what is under way keeps the days it began with")
  @APIResponseSchema(value = RulesView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response change(@NotNull @Valid SupervisionRules rules) {
    return tagged(desk.change(rules));
  }

  private static Response tagged(RulesView rules) {
    return Etags.tag(Response.ok(rules), rules.version()).build();
  }
}
