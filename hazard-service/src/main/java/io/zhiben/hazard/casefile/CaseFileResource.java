package io.zhiben.hazard.casefile;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.casefile.CaseFileCommands.AppraiseHazard;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.IdempotentRequests;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** The records of one major hazard (一单四制). */
@Tag(name = "case-files", description = "The records of major hazards (一单四制)")
@Path("/api/hazard/v1/hazards/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CaseFileResource {
  private final CaseFileDesk desk;
  private final IdempotentRequests idempotent;

  CaseFileResource(CaseFileDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Path("/case-records")
  @Requires(Right.HAZARD_READ)
  @Operation(
      operationId = "readCaseRecords",
      summary = "Which records a major hazard has, which it lacks, and which are still to come")
  @APIResponse(responseCode = "409", description = "It is not a major hazard")
  @APIResponseSchema(value = CaseFileView.class)
  public Response get(@PathParam("id") UUID id) {
    return Response.ok(desk.get(id)).build();
  }

  @POST
  @Path("/appraisals")
  @Requires(Right.HAZARD_SIGN_OFF)
  @Operation(
      operationId = "appraiseHazard",
      summary = "Say how the rectification of a major hazard was found, once it passed")
  @APIResponseSchema(value = CaseFileView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "It is no major hazard, or it hasn't passed yet")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response appraise(@PathParam("id") UUID id, @NotNull @Valid AppraiseHazard command) {
    CaseFileView view =
        idempotent.once(command, CaseFileView.class, () -> desk.appraise(id, command));
    return Response.status(Response.Status.CREATED).entity(view).build();
  }
}
