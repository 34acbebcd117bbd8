package io.zhiben.reporting.duty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.reporting.evidence.EvidenceFile;
import io.zhiben.reporting.evidence.FileExchange;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files of the record of a duty. */
@Tag(name = "duties", description = "Duties of plans")
@Path("/api/reporting/v1/duties/{id}/records/{record}/files")
@RunOnVirtualThread
public class DutyFilesResource {
  private final DutyFilesDesk desk;
  private final FileExchange files;

  DutyFilesResource(DutyFilesDesk desk, FileExchange files) {
    this.desk = desk;
    this.files = files;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_JSON)
  @Requires(Right.DUTY_RECORD)
  @Operation(
      operationId = "addFileToDutyRecord",
      summary = "Add a file (JPEG, PNG, PDF, DOCX or XLSX) to a record of one's own")
  @APIResponseSchema(value = EvidenceFile.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description = "It is withdrawn, another unit's, or has enough files")
  @APIResponse(responseCode = "413", description = "The file is too large")
  @APIResponse(responseCode = "415", description = "The file is of another type")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response add(
      @PathParam("id") String id,
      @PathParam("record") UUID record,
      @RestForm("file") @NotNull FileUpload file,
      @Context UriInfo uri) {
    return files.take(uri, record, file, uploaded -> desk.add(id, record, uploaded));
  }

  @GET
  @Path("/{file}")
  @Produces(MediaType.WILDCARD)
  @Requires(Right.FIGURE_READ)
  @Operation(operationId = "readFileOfDutyRecord", summary = "The file itself")
  public Response get(
      @PathParam("id") String id, @PathParam("record") UUID record, @PathParam("file") UUID file) {
    return FileExchange.give(desk.open(id, record, file));
  }

  @POST
  @Path("/{file}/remove")
  @Produces(MediaType.APPLICATION_JSON)
  @Requires(Right.DUTY_RECORD)
  @Operation(
      operationId = "removeFileOfDutyRecord",
      summary = "Take a file away from a record that counts; its bytes go soon")
  @APIResponseSchema(value = EvidenceFile.class)
  @APIResponse(responseCode = "409", description = "It is withdrawn, or another unit's")
  public Response remove(
      @PathParam("id") String id, @PathParam("record") UUID record, @PathParam("file") UUID file) {
    return Response.ok(desk.remove(id, record, file)).build();
  }
}
