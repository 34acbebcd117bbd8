package io.zhiben.enterprise.importing;

import io.zhiben.contracts.access.Right;
import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
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

@Path("/api/enterprise/v1/enterprise-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enterprise-imports", description = "Import of enterprises from a spreadsheet")
public class EnterpriseImportResource {
  private final ImportDesk desk;
  private final ImportWorker worker;
  private final IdempotentRequests requests;

  EnterpriseImportResource(ImportDesk desk, ImportWorker worker, IdempotentRequests requests) {
    this.desk = desk;
    this.worker = worker;
    this.requests = requests;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Requires(Right.ENTERPRISE_IMPORT)
  @Operation(
      operationId = "importEnterprises",
      summary = "Send a spreadsheet of enterprises; the rows are read in the background")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  @APIResponseSchema(value = ImportView.class, responseCode = "202")
  @APIResponse(responseCode = "413", description = "The file is larger than 20 MB")
  @APIResponse(responseCode = "415", description = "The file is no .xlsx workbook")
  public Response receive(@RestForm("file") FileUpload file) {
    if (file == null || file.size() == 0) {
      throw Problem.ofField(EnterpriseError.IMPORT_FILE_MISSING, "file");
    }
    Upload upload = Upload.check(file.uploadedFile(), file.fileName());
    ImportView view =
        requests.once(upload.identity(), ImportView.class, () -> desk.receive(upload));
    worker.wake();
    return Response.accepted(view)
        .location(URI.create("/api/enterprise/v1/enterprise-imports/" + view.id()))
        .build();
  }

  @GET
  @Requires(Right.ENTERPRISE_IMPORT)
  @Operation(operationId = "listEnterpriseImports", summary = "Imports, the newest first")
  public Page<ImportView> list(@Valid @BeanParam PageRequest page) {
    return desk.list(page);
  }

  @GET
  @Path("/template")
  @Produces(SheetFile.MEDIA_TYPE)
  @Requires(Right.ENTERPRISE_IMPORT)
  @Operation(operationId = "readImportTemplate", summary = "An empty register to fill in")
  public Response template() {
    return SheetFile.attachment(ImportTemplate.make(), "单位台账模板.xlsx");
  }

  @GET
  @Path("/{id}")
  @Requires(Right.ENTERPRISE_IMPORT)
  @Operation(
      operationId = "readEnterpriseImport",
      summary = "Progress, outcome and the first 200 faults of an import")
  public ImportView read(@PathParam("id") UUID id) {
    return desk.read(id);
  }

  @GET
  @Path("/{id}/rejected")
  @Produces(SheetFile.MEDIA_TYPE)
  @Requires(Right.ENTERPRISE_IMPORT)
  @Operation(operationId = "readRejectedRows", summary = "The bad rows, each with its reason")
  @APIResponse(responseCode = "200", description = "A workbook")
  @APIResponse(responseCode = "409", description = "The import is still running")
  public Response rejected(@PathParam("id") UUID id) {
    return SheetFile.attachment(desk.rejected(id), "未导入的行.xlsx");
  }
}
