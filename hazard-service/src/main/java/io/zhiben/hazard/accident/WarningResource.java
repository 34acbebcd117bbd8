package io.zhiben.hazard.accident;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.accident.AccidentCommands.IssueWarning;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Public warnings of fires. */
@Tag(name = "accidents", description = "Accidents and near misses")
@Path(AccidentResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class WarningResource {
  private final WarningDesk desk;

  WarningResource(WarningDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/{id}/issue-warning")
  @Requires(Right.ACCIDENT_HANDLE)
  @Operation(
      operationId = "issueFireWarning",
      summary = "Record that a fire was made known, at least as widely as its rule says")
  @APIResponseSchema(value = AccidentView.class)
  @APIResponse(
      responseCode = "409",
      description = "It is no fire, the state doesn't allow it, or it was made known so before")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response issue(@PathParam("id") UUID id, @NotNull @Valid IssueWarning command) {
    return AccidentResource.tagged(desk.issue(id, command));
  }
}
