package io.zhiben.hazard.feedback;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.feedback.FeedbackCommands.AnswerFeedback;
import io.zhiben.hazard.feedback.FeedbackQueries.FeedbackSum;
import io.zhiben.hazard.feedback.FeedbackViews.FeedbackView;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the public suggested, as the office reads and answers it. */
@Tag(name = "public-feedback", description = "What the public suggests, apart from tip-offs")
@Path("/api/hazard/v1/public-feedback")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FeedbackResource {
  private final FeedbackQueries queries;
  private final FeedbackDesk desk;

  FeedbackResource(FeedbackQueries queries, FeedbackDesk desk) {
    this.queries = queries;
    this.desk = desk;
  }

  @GET
  @Requires(Right.FEEDBACK_READ)
  @Operation(operationId = "listFeedback", summary = "Suggestions by filter and order")
  public Page<FeedbackView> list(
      @QueryParam("region") @Pattern(regexp = "\\d{12}") String region,
      @QueryParam("kind") FeedbackKind kind,
      @QueryParam("answered") Boolean answered,
      @Valid @BeanParam PageRequest page) {
    return queries.list(region, kind, answered, page);
  }

  @GET
  @Path("/summary")
  @Requires(Right.FEEDBACK_READ)
  @Operation(
      operationId = "sumFeedback",
      summary = "What was received in a time, by place: answered, late, taken up")
  public List<FeedbackSum> summary(
      @QueryParam("region") @Pattern(regexp = "\\d{12}") String region,
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to) {
    return queries.sums(region, from, to);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.FEEDBACK_READ)
  @Operation(operationId = "readFeedback", summary = "One suggestion")
  @APIResponseSchema(value = FeedbackView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @POST
  @Path("/{id}/answer")
  @Requires(Right.FEEDBACK_ANSWER)
  @Operation(operationId = "answerFeedback", summary = "Answer it; its author reads it by receipt")
  @APIResponseSchema(value = FeedbackView.class)
  @APIResponse(responseCode = "409", description = "Answered already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response answer(@PathParam("id") UUID id, @NotNull @Valid AnswerFeedback command) {
    return tagged(desk.answer(id, command));
  }

  private static Response tagged(FeedbackView feedback) {
    return Etags.tag(Response.ok(feedback), feedback.version()).build();
  }
}
