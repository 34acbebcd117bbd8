package io.zhiben.training.exam;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.http.Preconditions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Exams that were held. */
@Tag(name = "exams", description = "Exams that were held")
@Path(ExamResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ExamResource {
  static final String BASE = "/api/training/v1/exams";

  private final ExamDesk desk;
  private final ExamLists lists;
  private final IdempotentRequests idempotent;
  private final Preconditions preconditions;

  ExamResource(
      ExamDesk desk, ExamLists lists, IdempotentRequests idempotent, Preconditions preconditions) {
    this.desk = desk;
    this.lists = lists;
    this.idempotent = idempotent;
    this.preconditions = preconditions;
  }

  @GET
  @Requires(Right.EXAM_READ)
  @Operation(operationId = "listExams", summary = "Exams, newest first")
  public Page<ExamView> list(@BeanParam ExamFilter filter, @Valid @BeanParam PageRequest page) {
    return lists.list(filter, page);
  }

  @POST
  @Requires(Right.EXAM_RECORD)
  @Operation(operationId = "recordExam", summary = "Record an exam that was held")
  @APIResponseSchema(value = ExamView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response record(@NotNull @Valid RecordExam command) {
    ExamView made = idempotent.once(command, ExamView.class, () -> desk.record(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.EXAM_READ)
  @Operation(operationId = "readExam", summary = "One exam")
  @APIResponseSchema(value = ExamView.class)
  public Response get(@PathParam("id") UUID id) {
    ExamView exam = desk.get(id);
    return Etags.tag(Response.ok(exam), exam.version()).build();
  }

  @POST
  @Path("/{id}/retakes")
  @Requires(Right.EXAM_RECORD)
  @Operation(
      operationId = "recordExamRetake",
      summary = "Record that some who had failed sat it again (If-Match)")
  @APIResponseSchema(value = ExamView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response retake(@PathParam("id") UUID id, @NotNull @Valid RecordRetake command) {
    ExamView exam = desk.retake(id, command, preconditions);
    return Etags.tag(Response.ok(exam), exam.version()).build();
  }
}
