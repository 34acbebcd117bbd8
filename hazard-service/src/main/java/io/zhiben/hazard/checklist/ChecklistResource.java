package io.zhiben.hazard.checklist;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.checklist.ChecklistCommands.IssueChecklist;
import io.zhiben.hazard.checklist.ChecklistCommands.MakeChecklist;
import io.zhiben.hazard.checklist.ChecklistCommands.RetireChecklist;
import io.zhiben.hazard.checklist.ChecklistCommands.ReviseChecklist;
import io.zhiben.hazard.checklist.ChecklistView.VersionView;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checklists and their versions. */
@Tag(name = "checklists", description = "Checklists of places and enterprises, by version")
@Path(ChecklistResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ChecklistResource {
  static final String BASE = "/api/hazard/v1/checklists";

  private final ChecklistQueries queries;
  private final ChecklistDesk desk;
  private final IdempotentRequests idempotent;

  ChecklistResource(ChecklistQueries queries, ChecklistDesk desk, IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.CHECKLIST_READ)
  @Operation(operationId = "listChecklists", summary = "Checklists by filter and order")
  public Page<ChecklistRow> list(
      @Valid @BeanParam ChecklistFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.CHECKLIST_WRITE)
  @Operation(
      operationId = "makeChecklist",
      summary = "Write a checklist of a place or of one enterprise; it begins as a draft")
  @APIResponseSchema(value = ChecklistView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response make(@NotNull @Valid MakeChecklist command) {
    ChecklistView made = idempotent.once(command, ChecklistView.class, () -> desk.make(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.CHECKLIST_READ)
  @Operation(operationId = "readChecklist", summary = "One checklist with its versions and items")
  @APIResponseSchema(value = ChecklistView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @GET
  @Path("/{id}/versions/{no}")
  @Requires(Right.CHECKLIST_READ)
  @Operation(
      operationId = "readChecklistVersion",
      summary = "One version with its items, also one that is superseded")
  public VersionView version(@PathParam("id") UUID id, @PathParam("no") int no) {
    return queries.version(id, no);
  }

  @PUT
  @Path("/{id}")
  @Requires(Right.CHECKLIST_WRITE)
  @Operation(
      operationId = "reviseChecklist",
      summary = "Write the draft anew; where there is none, the next version begins")
  @APIResponseSchema(value = ChecklistView.class)
  @APIResponse(responseCode = "409", description = "It was given up")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response revise(@PathParam("id") UUID id, @NotNull @Valid ReviseChecklist command) {
    return tagged(desk.revise(id, command));
  }

  @POST
  @Path("/{id}/issue")
  @Requires(Right.CHECKLIST_ISSUE)
  @Operation(
      operationId = "issueChecklist",
      summary = "Put the draft into force; the version before it is superseded")
  @APIResponseSchema(value = ChecklistView.class)
  @APIResponse(responseCode = "409", description = "There is no draft, or it was given up")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response issue(@PathParam("id") UUID id, @Valid IssueChecklist command) {
    return tagged(desk.issue(id));
  }

  @POST
  @Path("/{id}/retire")
  @Requires(Right.CHECKLIST_ISSUE)
  @Operation(
      operationId = "retireChecklist",
      summary = "Give a checklist up with the reason; its versions stay readable")
  @APIResponseSchema(value = ChecklistView.class)
  @APIResponse(responseCode = "409", description = "It was given up already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response retire(@PathParam("id") UUID id, @NotNull @Valid RetireChecklist command) {
    return tagged(desk.retire(id, command));
  }

  private static Response tagged(ChecklistView checklist) {
    return Etags.tag(Response.ok(checklist), checklist.version()).build();
  }
}
