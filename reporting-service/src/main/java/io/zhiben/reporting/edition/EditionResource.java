package io.zhiben.reporting.edition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.CallerLanguage;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.reporting.edition.EditionCommands.AmendPlan;
import io.zhiben.reporting.edition.EditionCommands.Consult;
import io.zhiben.reporting.edition.EditionCommands.Issue;
import io.zhiben.reporting.edition.EditionCommands.Withdraw;
import io.zhiben.reporting.edition.EditionCommands.WriteEntry;
import io.zhiben.reporting.edition.EditionCommands.WriteHead;
import io.zhiben.reporting.edition.EditionCommands.WritePack;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of a plan and their steps. */
@Tag(name = "plan-versions")
@Path("/api/reporting/v1/plans/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EditionResource {
  private final EditionViews views;
  private final EditionDesk desk;
  private final IssueDesk issues;
  private final IdempotentRequests idempotent;
  private final CallerLanguage language;

  EditionResource(
      EditionViews views,
      EditionDesk desk,
      IssueDesk issues,
      IdempotentRequests idempotent,
      CallerLanguage language) {
    this.views = views;
    this.desk = desk;
    this.issues = issues;
    this.idempotent = idempotent;
    this.language = language;
  }

  @GET
  @Requires(Right.PLAN_READ)
  @Operation(
      operationId = "listPlanVersions",
      summary = "The versions of a plan that the caller sees, the newest first")
  public List<EditionView> list(@PathParam("id") String id) {
    return views.list(id, language.locale());
  }

  @POST
  @Requires(Right.PLAN_WRITE)
  @Operation(
      operationId = "amendPlan",
      summary = "Begin an amendment with the text of the newest issued version")
  @APIResponseSchema(value = EditionView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "The plan has an open version")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response amend(@PathParam("id") String id, @NotNull @Valid AmendPlan command) {
    EditionView made =
        idempotent.once(
            command, EditionView.class, () -> desk.amend(id, command, language.locale()));
    return Etags.tag(
            Response.created(
                    URI.create(DraftResource.BASE + "/" + id + "/versions/" + made.version()))
                .entity(made),
            made.revision())
        .build();
  }

  @GET
  @Path("/{version}")
  @Requires(Right.PLAN_READ)
  @Operation(operationId = "readPlanVersion", summary = "One version with its text")
  @APIResponseSchema(value = EditionView.class)
  public Response get(@PathParam("id") String id, @PathParam("version") long version) {
    return tagged(views.get(id, version, language.locale()));
  }

  @PUT
  @Path("/{version}")
  @Requires(Right.PLAN_WRITE)
  @Operation(
      operationId = "writePlanVersion",
      summary = "Say the whole text anew; refused whole with every fault")
  @APIResponseSchema(value = EditionView.class)
  @APIResponse(responseCode = "409", description = "It is issued or withdrawn")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response write(
      @PathParam("id") String id,
      @PathParam("version") long version,
      @NotNull @Valid WritePack command) {
    return tagged(desk.write(id, version, command.files(), language.locale()));
  }

  @POST
  @Path("/{version}/entries")
  @Requires(Right.PLAN_WRITE)
  @Operation(
      operationId = "writePlanEntry",
      summary = "Put, change or take out one entry; the rest stays as it is written")
  @APIResponseSchema(value = EditionView.class)
  @APIResponse(responseCode = "409", description = "It is issued or withdrawn")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response writeEntry(
      @PathParam("id") String id,
      @PathParam("version") long version,
      @NotNull @Valid WriteEntry command) {
    return tagged(desk.write(id, version, command, language.locale()));
  }

  @POST
  @Path("/{version}/head")
  @Requires(Right.PLAN_WRITE)
  @Operation(
      operationId = "writePlanHead",
      summary = "Say keys of the head anew, as one change; refused whole")
  @APIResponseSchema(value = EditionView.class)
  @APIResponse(responseCode = "409", description = "It is issued or withdrawn")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response writeHead(
      @PathParam("id") String id,
      @PathParam("version") long version,
      @NotNull @Valid WriteHead command) {
    return tagged(desk.write(id, version, command, language.locale()));
  }

  @POST
  @Path("/{version}/consult")
  @Requires(Right.PLAN_WRITE)
  @Operation(
      operationId = "consultOnPlanVersion",
      summary = "Put it out for comments of the units and places until a day")
  @APIResponseSchema(value = EditionView.class)
  @APIResponse(responseCode = "409", description = "It is issued or withdrawn")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response consult(
      @PathParam("id") String id,
      @PathParam("version") long version,
      @NotNull @Valid Consult command) {
    return tagged(desk.consult(id, version, command.until(), language.locale()));
  }

  @POST
  @Path("/{version}/issue")
  @Requires(Right.PLAN_ISSUE)
  @Operation(
      operationId = "issuePlanVersion",
      summary = "Issue it under a number; figures of former days stay as they were")
  @APIResponseSchema(value = EditionView.class)
  @APIResponse(
      responseCode = "409",
      description = "It is issued or withdrawn, or a comment has no answer")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response issue(
      @PathParam("id") String id,
      @PathParam("version") long version,
      @NotNull @Valid Issue command) {
    return tagged(issues.issue(id, version, command, language.locale()));
  }

  @POST
  @Path("/{version}/withdraw")
  @Requires(Right.PLAN_WRITE)
  @Operation(operationId = "withdrawPlanVersion", summary = "Give it up, with a reason")
  @APIResponseSchema(value = EditionView.class)
  @APIResponse(responseCode = "409", description = "It is issued or withdrawn")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response withdraw(
      @PathParam("id") String id,
      @PathParam("version") long version,
      @NotNull @Valid Withdraw command) {
    return tagged(desk.withdraw(id, version, command.reason(), language.locale()));
  }

  @GET
  @Path("/{version}/difference")
  @Requires(Right.PLAN_READ)
  @Operation(
      operationId = "comparePlanVersions",
      summary = "Entries that were added, changed or removed since another version")
  public List<EditionChangeView> difference(
      @PathParam("id") String id,
      @PathParam("version") long version,
      @QueryParam("from") long from) {
    return views.difference(id, from, version, language.locale());
  }

  private static Response tagged(EditionView one) {
    return Etags.tag(Response.ok(one), one.revision()).build();
  }
}
