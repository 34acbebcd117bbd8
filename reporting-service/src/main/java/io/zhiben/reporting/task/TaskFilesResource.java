package io.zhiben.reporting.task;

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

/** Files of the evidence of a task. */
@Tag(name = "plan-tasks")
@Path("/api/reporting/v1/plans/{plan}/task-items/{task}/{unit}/{window}/evidence/{evidence}/files")
@RunOnVirtualThread
public class TaskFilesResource {
  private final TaskFilesDesk desk;
  private final FileExchange files;

  TaskFilesResource(TaskFilesDesk desk, FileExchange files) {
    this.desk = desk;
    this.files = files;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_JSON)
  @Requires(Right.TASK_WORK)
  @Operation(
      operationId = "addFileToPlanTaskEvidence",
      summary = "Add a file (JPEG, PNG, PDF, DOCX or XLSX) to a piece of evidence of one's own")
  @APIResponseSchema(value = EvidenceFile.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "It isn't being done, or has enough files")
  @APIResponse(responseCode = "413", description = "The file is too large")
  @APIResponse(responseCode = "415", description = "The file is of another type")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response add(
      @PathParam("plan") String plan,
      @PathParam("task") String task,
      @PathParam("unit") String unit,
      @PathParam("window") String window,
      @PathParam("evidence") UUID evidence,
      @RestForm("file") @NotNull FileUpload file,
      @Context UriInfo uri) {
    Occurrence.Key key = new Occurrence.Key(task, unit, window);
    return files.take(uri, evidence, file, uploaded -> desk.add(plan, key, evidence, uploaded));
  }

  @GET
  @Path("/{file}")
  @Produces(MediaType.WILDCARD)
  @Requires(Right.TASK_READ)
  @Operation(operationId = "readFileOfPlanTaskEvidence", summary = "The file itself")
  public Response get(
      @PathParam("plan") String plan,
      @PathParam("task") String task,
      @PathParam("unit") String unit,
      @PathParam("window") String window,
      @PathParam("evidence") UUID evidence,
      @PathParam("file") UUID file) {
    return FileExchange.give(
        desk.open(plan, new Occurrence.Key(task, unit, window), evidence, file));
  }

  @POST
  @Path("/{file}/remove")
  @Produces(MediaType.APPLICATION_JSON)
  @Requires(Right.TASK_WORK)
  @Operation(
      operationId = "removeFileOfPlanTaskEvidence",
      summary = "Take a file away while the task is being done; its bytes go soon")
  @APIResponseSchema(value = EvidenceFile.class)
  @APIResponse(responseCode = "409", description = "It isn't being done")
  public Response remove(
      @PathParam("plan") String plan,
      @PathParam("task") String task,
      @PathParam("unit") String unit,
      @PathParam("window") String window,
      @PathParam("evidence") UUID evidence,
      @PathParam("file") UUID file) {
    return Response.ok(desk.remove(plan, new Occurrence.Key(task, unit, window), evidence, file))
        .build();
  }
}
