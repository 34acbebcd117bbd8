package io.zhiben.reporting.periodic;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.sheet.SheetFile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The workbook templates of the caller's own place for its reports. */
@Tag(name = "periodic-reports")
@Path("/api/reporting/v1/report-sheet-template")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SheetTemplateResource {
  private final TemplateDesk desk;
  private final TemplateExchange files;

  SheetTemplateResource(TemplateDesk desk, TemplateExchange files) {
    this.desk = desk;
    this.files = files;
  }

  @GET
  @Requires(Right.REPORT_TEMPLATE)
  @Operation(
      operationId = "readReportSheetTemplate",
      summary = "The names that a workbook template may hold, and the place's own templates")
  public TemplateView view() {
    return desk.view(TemplateKind.SHEET);
  }

  @GET
  @Path("/file")
  @Produces(SheetFile.MEDIA_TYPE)
  @Requires(Right.REPORT_TEMPLATE)
  @Operation(
      operationId = "readReportSheetTemplateFile",
      summary = "The workbook of the template in use")
  public Response file() {
    return files.give(TemplateKind.SHEET);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Requires(Right.REPORT_TEMPLATE)
  @Operation(
      operationId = "addReportSheetTemplate",
      summary = "Upload a workbook template (.xlsx), used from then on; all that is wrong is named")
  @APIResponseSchema(value = TemplateView.class)
  @APIResponse(responseCode = "413", description = "The file is too large")
  @APIResponse(responseCode = "415", description = "The file is no workbook")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public TemplateView add(@RestForm("file") @NotNull FileUpload file) {
    return files.take(TemplateKind.SHEET, file);
  }

  @POST
  @Path("/use")
  @Requires(Right.REPORT_TEMPLATE)
  @Operation(
      operationId = "useReportSheetTemplate",
      summary = "Use an earlier workbook template of one's own, or none of them")
  public TemplateView use(@NotNull @Valid TemplateResource.UseTemplate command) {
    return desk.use(TemplateKind.SHEET, command.version());
  }
}
