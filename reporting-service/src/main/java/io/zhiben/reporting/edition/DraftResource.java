package io.zhiben.reporting.edition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.CallerLanguage;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.reporting.edition.EditionCommands.DraftPlan;
import io.zhiben.reporting.edition.EditionCommands.WritePack;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans from nothing, and a look at a text before it is saved. */
@Tag(name = "plan-versions", description = "Drafts, comments, issued versions of plans")
@Path(DraftResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DraftResource {
  static final String BASE = "/api/reporting/v1/plans";

  private final EditionDesk desk;
  private final CheckDesk checks;
  private final IdempotentRequests idempotent;
  private final CallerLanguage language;

  DraftResource(
      EditionDesk desk, CheckDesk checks, IdempotentRequests idempotent, CallerLanguage language) {
    this.desk = desk;
    this.checks = checks;
    this.idempotent = idempotent;
    this.language = language;
  }

  @POST
  @Requires(Right.PLAN_WRITE)
  @Operation(operationId = "draftPlan", summary = "Begin a plan of the caller's place from nothing")
  @APIResponseSchema(value = EditionView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "Another plan has that id")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response draft(@NotNull @Valid DraftPlan command) {
    EditionView made =
        idempotent.once(command, EditionView.class, () -> desk.draft(command, language.locale()));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.planId() + "/versions/" + made.version()))
                .entity(made),
            made.revision())
        .build();
  }

  @POST
  @Path("/check")
  @Requires(Right.PLAN_WRITE)
  @Operation(
      operationId = "checkPlanPack",
      summary = "What is wrong with a text, and what it leaves open; nothing is saved")
  public PackCheckView check(@NotNull @Valid WritePack command) {
    return checks.check(command.files(), CurrentCaller.get().region(), language.locale());
  }
}
