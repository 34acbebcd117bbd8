package io.zhiben.reporting.periodic;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.sheet.SheetFile;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Periodic reports as files. */
@Tag(name = "periodic-reports")
@Path(ReportResource.BASE + "/{id}")
@RunOnVirtualThread
public class PrintResource {
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final ReportPrinter printer;

  PrintResource(ReportPrinter printer) {
    this.printer = printer;
  }

  @GET
  @Path("/document")
  @Produces(DOCX)
  @Requires(Right.REPORT_READ)
  @Operation(
      operationId = "printPeriodicReport",
      summary = "The report as a Word file by the tenant's template, with charts")
  public Response document(@PathParam("id") UUID id) {
    ReportPrinter.File file = printer.word(id);
    return SavedFile.answer(file.name(), DOCX, file.bytes());
  }

  @GET
  @Path("/sheet")
  @Produces(SheetFile.MEDIA_TYPE)
  @Requires(Right.REPORT_READ)
  @Operation(
      operationId = "exportPeriodicReport",
      summary = "The report as a workbook, with charts")
  public Response sheet(@PathParam("id") UUID id) {
    ReportPrinter.File file = printer.sheet(id);
    return SheetFile.attachment(new ByteArrayInputStream(file.bytes()), file.name());
  }
}
