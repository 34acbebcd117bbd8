package io.zhiben.hazard.escalation;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.escalation.LadderDesk.LadderView;
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

/** The ladder of the caller's place. */
@Tag(name = "escalation", description = "The escalation ladder and what was fired")
@Path("/api/hazard/v1/escalation-ladder")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LadderResource {
  private final LadderDesk desk;

  LadderResource(LadderDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Right.SUPERVISION_RULES_READ)
  @Operation(operationId = "readLadder", summary = "The rungs of the caller's place in their order")
  @APIResponseSchema(value = LadderView.class)
  public Response read() {
    return tagged(desk.read());
  }

  @POST
  @Requires(Right.SUPERVISION_RULES_WRITE)
  @Operation(
      operationId = "changeLadder",
      summary = "Replace the rungs; what was fired stays as it was")
  @APIResponseSchema(value = LadderView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response change(@NotNull @Valid Ladder ladder) {
    return tagged(desk.change(ladder));
  }

  private static Response tagged(LadderView ladder) {
    return Etags.tag(Response.ok(ladder), ladder.version()).build();
  }
}
