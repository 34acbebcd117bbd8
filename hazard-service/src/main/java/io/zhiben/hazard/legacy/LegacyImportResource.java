package io.zhiben.hazard.legacy;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.sheet.SheetFile;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Legacy registers of hazards. */
@Tag(name = "legacy-imports", description = "Legacy registers of hazards, from a spreadsheet")
@Path(LegacyImportResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
class LegacyImportResource {
  static final String BASE = "/api/hazard/v1/legacy-imports";

  private final LegacyDesk desk;
  private final LegacyReports reports;
  private final LegacyWorker worker;
  private final IdempotentRequests idempotent;

  LegacyImportResource(
      LegacyDesk desk, LegacyReports reports, LegacyWorker worker, IdempotentRequests idempotent) {
    this.desk = desk;
    this.reports = reports;
    this.worker = worker;
    this.idempotent = idempotent;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Requires(Right.HAZARD_IMPORT)
  @Operation(
      operationId = "checkLegacyRegister",
      summary = "Send a legacy register to be looked through; nothing is taken over yet")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  @APIResponseSchema(value = LegacyView.class, responseCode = "201")
  @APIResponse(responseCode = "413", description = "The file is larger than 20 MB")
  @APIResponse(responseCode = "415", description = "The file is no .xlsx workbook")
  public Response receive(@RestForm("file") FileUpload file) {
    if (file == null || file.size() == 0) {
      throw Problem.ofField(LegacyError.LEGACY_FILE_MISSING, "file");
    }
    LegacyFile sent = LegacyFile.of(file.uploadedFile(), file.fileName());
    LegacyView view = idempotent.once(sent.identity(), LegacyView.class, () -> desk.receive(sent));
    URI location = URI.create(BASE + "/" + view.id());
    return Etags.tag(Response.created(location).entity(view), view.version()).build();
  }

  @GET
  @Requires(Right.HAZARD_IMPORT)
  @Operation(operationId = "listLegacyImports", summary = "Legacy registers, the newest first")
  public Page<LegacyView> list(@Valid @BeanParam PageRequest page) {
    return reports.list(page);
  }

  @GET
  @Path("/template")
  @Produces(SheetFile.MEDIA_TYPE)
  @Requires(Right.HAZARD_IMPORT)
  @Operation(operationId = "readLegacyTemplate", summary = "An empty register to fill in")
  public Response template() {
    return SheetFile.attachment(LegacyTemplate.make(), "历史隐患台账模板.xlsx");
  }

  @GET
  @Path("/{id}")
  @Requires(Right.HAZARD_IMPORT)
  @Operation(
      operationId = "readLegacyImport",
      summary = "How far a register is, and the first 200 faults of its rows")
  @APIResponseSchema(value = LegacyView.class)
  public Response read(@PathParam("id") UUID id) {
    LegacyView view = reports.read(id);
    return Etags.tag(Response.ok(view), view.version()).build();
  }

  @POST
  @Path("/{id}/commit")
  @Requires(Right.HAZARD_IMPORT)
  @Operation(
      operationId = "commitLegacyImport",
      summary = "Take the good rows of a register over as hazards, in the background")
  @Parameter(ref = ApiDocument.IF_MATCH)
  @APIResponseSchema(value = LegacyView.class, responseCode = "202")
  @APIResponse(responseCode = "409", description = "It was taken over already")
  public Response commit(@PathParam("id") UUID id) {
    LegacyView view = desk.commit(id);
    worker.wake();
    return Etags.tag(Response.accepted(view), view.version()).build();
  }

  @GET
  @Path("/{id}/rejected")
  @Produces(SheetFile.MEDIA_TYPE)
  @Requires(Right.HAZARD_IMPORT)
  @Operation(operationId = "readRejectedLegacyRows", summary = "The bad rows, each with its reason")
  @APIResponse(responseCode = "200", description = "A workbook")
  public Response rejected(@PathParam("id") UUID id) {
    return SheetFile.attachment(reports.rejected(id), "未导入的行.xlsx");
  }
}
