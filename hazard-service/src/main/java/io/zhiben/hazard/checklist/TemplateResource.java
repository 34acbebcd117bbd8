package io.zhiben.hazard.checklist;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.checklist.ChecklistCommands.AdoptTemplate;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
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
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checklists that the suite carries, to be taken over. */
@Tag(name = "checklists")
@Path("/api/hazard/v1/checklist-templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TemplateResource {
  private final ChecklistTemplates templates;
  private final ChecklistDesk desk;
  private final IdempotentRequests idempotent;

  TemplateResource(
      ChecklistTemplates templates, ChecklistDesk desk, IdempotentRequests idempotent) {
    this.templates = templates;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  /**
   * All of them.
   *
   * @param note what holds for each
   */
  @Schema(name = "ChecklistTemplateList")
  record TemplateList(String note, List<TemplateRow> items) {}

  /** One of them in a line. */
  @Schema(name = "ChecklistTemplateRow")
  record TemplateRow(
      String id, String title, String sector, String source, Set<String> tags, int items) {
    static TemplateRow of(ChecklistTemplate one) {
      return new TemplateRow(
          one.id(), one.title(), one.sector(), one.source(), one.tags(), one.items().size());
    }
  }

  @GET
  @Requires(Right.CHECKLIST_READ)
  @Operation(
      operationId = "listChecklistTemplates",
      summary = "Checklists that the suite carries, by sector")
  public TemplateList list() {
    return new TemplateList(
        templates.note(), templates.all().stream().map(TemplateRow::of).toList());
  }

  @GET
  @Path("/{templateId}")
  @Requires(Right.CHECKLIST_READ)
  @Operation(operationId = "readChecklistTemplate", summary = "One of them with its items")
  public ChecklistTemplate get(@PathParam("templateId") String templateId) {
    return templates.require(templateId);
  }

  @POST
  @Path("/{templateId}/adopt")
  @Requires(Right.CHECKLIST_WRITE)
  @Operation(
      operationId = "adoptChecklistTemplate",
      summary = "Take one over as the draft of a checklist, to be changed and issued as any other")
  @APIResponseSchema(value = ChecklistView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response adopt(
      @PathParam("templateId") String templateId, @NotNull @Valid AdoptTemplate command) {
    ChecklistView made =
        idempotent.once(
            command, ChecklistView.class, () -> desk.adopt(templates.require(templateId), command));
    URI location = URI.create(ChecklistResource.BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }
}
