package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.enforcement.CaseCommands.ReviewTypical;
import io.zhiben.hazard.enforcement.CaseCommands.SubmitTypical;
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

/** Typical cases. */
@Tag(name = "enforcement-cases", description = "Cases from findings to sanction")
@Path(CaseResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TypicalResource {
  private final TypicalDesk desk;

  TypicalResource(TypicalDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/{id}/submit-typical")
  @Requires(Right.ENFORCEMENT_CASE_ACT)
  @Operation(
      operationId = "submitTypicalCase",
      summary = "Submit a case that others learn from, in words that name nobody")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(
      responseCode = "409",
      description = "The state doesn't allow it, or it is submitted already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response submit(@PathParam("id") UUID id, @NotNull @Valid SubmitTypical command) {
    return CaseResource.tagged(desk.submit(id, command));
  }

  @POST
  @Path("/{id}/review-typical")
  @Requires(Right.ENFORCEMENT_CASE_DECIDE)
  @Operation(
      operationId = "reviewTypicalCase",
      summary = "Accept or return a typical case that somebody else submitted")
  @APIResponseSchema(value = CaseView.class)
  @APIResponse(
      responseCode = "409",
      description =
          "The state doesn't allow it, it waits for no review, or the caller submitted it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response review(@PathParam("id") UUID id, @NotNull @Valid ReviewTypical command) {
    return CaseResource.tagged(desk.review(id, command));
  }
}
