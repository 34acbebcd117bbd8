package io.zhiben.enterprise.device;

import io.zhiben.contracts.access.Right;
import io.zhiben.enterprise.countsheet.CountSheetView;
import io.zhiben.enterprise.countsheet.CountUploads;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.sheet.SheetFile;
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

/** Counts of devices by spreadsheet. */
@Path("/api/enterprise/v1/device-count-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "device-counts", description = "Special equipment by numbers")
public class DeviceSheetResource {
  private final DeviceSheet sheet;
  private final CountUploads uploads;

  DeviceSheetResource(DeviceSheet sheet, CountUploads uploads) {
    this.sheet = sheet;
    this.uploads = uploads;
  }

  @GET
  @Path("/template")
  @Produces(SheetFile.MEDIA_TYPE)
  @Requires(Right.DEVICE_COUNT_WRITE)
  @Operation(
      operationId = "readDeviceCountTemplate",
      summary = "An empty sheet of counts to fill in")
  public Response template() {
    return SheetFile.attachment(sheet.template(), "特种设备填报模板.xlsx");
  }

  @POST
  @Path("/check")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Requires(Right.DEVICE_COUNT_WRITE)
  @Operation(
      operationId = "checkDeviceCountSheet",
      summary = "Say what a sheet of counts would enter, and the faults of its rows")
  @APIResponseSchema(value = CountSheetView.class)
  @APIResponse(responseCode = "413", description = "The file is larger than 20 MB")
  @APIResponse(responseCode = "415", description = "The file is no .xlsx workbook")
  public Response check(@RestForm("file") FileUpload file) {
    return Response.ok(uploads.check(file, sheet::check)).build();
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Requires(Right.DEVICE_COUNT_WRITE)
  @Operation(
      operationId = "enterDeviceCountSheet",
      summary = "Enter the new counts of a sheet, all of them or, with a fault, none")
  @APIResponseSchema(value = CountSheetView.class, responseCode = "201")
  @APIResponse(responseCode = "413", description = "The file is larger than 20 MB")
  @APIResponse(responseCode = "415", description = "The file is no .xlsx workbook")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response enter(@RestForm("file") FileUpload file) {
    return uploads.enter(file, sheet::enter);
  }
}
