package io.zhiben.reporting.edition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.CallerLanguage;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.reporting.edition.EditionCommands.DraftFromFile;
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
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A changed file that was left out, since people issued the newest version. */
@Tag(name = "plan-versions")
@Path("/api/reporting/v1/plans/{id}/left-files")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LeftFileResource {
  private final LeftFileDesk desk;
  private final IdempotentRequests idempotent;
  private final CallerLanguage language;

  LeftFileResource(LeftFileDesk desk, IdempotentRequests idempotent, CallerLanguage language) {
    this.desk = desk;
    this.idempotent = idempotent;
    this.language = language;
  }

  @GET
  @Requires(Right.PLAN_WRITE)
  @Operation(
      operationId = "listLeftPlanFiles",
      summary = "The plan's changed file that was left out, as it differs from the newest version")
  public List<LeftFileView> list(@PathParam("id") String id) {
    return desk.list(id, language.locale());
  }

  @POST
  @Path("/draft")
  @Requires(Right.PLAN_WRITE)
  @Operation(operationId = "draftLeftPlanFile", summary = "Make that file a draft")
  @APIResponseSchema(value = EditionView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "The plan has an open version")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response draft(@PathParam("id") String id, @NotNull @Valid DraftFromFile command) {
    EditionView made =
        idempotent.once(
            command, EditionView.class, () -> desk.draft(id, command.reason(), language.locale()));
    return Etags.tag(
            Response.created(
                    URI.create(DraftResource.BASE + "/" + id + "/versions/" + made.version()))
                .entity(made),
            made.revision())
        .build();
  }
}
