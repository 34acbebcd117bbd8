package io.zhiben.reporting.periodic;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The Word templates of the caller's own place for its reports. */
@Tag(name = "periodic-reports")
@Path("/api/reporting/v1/report-template")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TemplateResource {
  private final TemplateDesk desk;
  private final TemplateExchange files;

  TemplateResource(TemplateDesk desk, TemplateExchange files) {
    this.desk = desk;
    this.files = files;
  }

  /**
   * Which template is used from now on.
   *
   * @param version one of the place's own; null for what the place had without one
   */
  @Schema(name = "UseReportTemplate")
  record UseTemplate(Integer version) {}

  @GET
  @Requires(Right.REPORT_TEMPLATE)
  @Operation(
      operationId = "readReportTemplate",
      summary = "The names that a template may hold, and the place's own templates")
  public TemplateView view() {
    return desk.view(TemplateKind.WORD);
  }

  @GET
  @Path("/file")
  @Produces(PrintResource.DOCX)
  @Requires(Right.REPORT_TEMPLATE)
  @Operation(
      operationId = "readReportTemplateFile",
      summary = "The Word file of the template in use")
  public Response file() {
    return files.give(TemplateKind.WORD);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Requires(Right.REPORT_TEMPLATE)
  @Operation(
      operationId = "addReportTemplate",
      summary = "Upload a template (.docx), which is used from then on; all that is wrong is named")
  @APIResponseSchema(value = TemplateView.class)
  @APIResponse(responseCode = "413", description = "The file is too large")
  @APIResponse(responseCode = "415", description = "The file is no Word document")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public TemplateView add(@RestForm("file") @NotNull FileUpload file) {
    return files.take(TemplateKind.WORD, file);
  }

  @POST
  @Path("/use")
  @Requires(Right.REPORT_TEMPLATE)
  @Operation(
      operationId = "useReportTemplate",
      summary = "Use an earlier template of one's own, or none of them")
  public TemplateView use(@NotNull @Valid UseTemplate command) {
    return desk.use(TemplateKind.WORD, command.version());
  }
}
