package io.zhiben.reporting.assessment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.sheet.SheetFile;
import io.zhiben.reporting.assessment.AssessmentView.PeriodView;
import io.zhiben.reporting.assessment.AssessmentViews.Opened;
import io.zhiben.reporting.assessment.EntryCommands.EnterPoints;
import io.zhiben.reporting.assessment.EntryCommands.Publish;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Assessments by the schemes of plans. */
@Tag(name = "assessments", description = "Scores, ranks and interviews by the schemes of plans")
@Path("/api/reporting/v1/assessments")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssessmentResource {
  private final AssessmentViews views;
  private final AssessmentDesk desk;
  private final IdempotentRequests idempotent;

  AssessmentResource(AssessmentViews views, AssessmentDesk desk, IdempotentRequests idempotent) {
    this.views = views;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.ASSESSMENT_READ)
  @Operation(
      operationId = "listAssessments",
      summary = "The periods that are assessed by the plans in sight, the latest first")
  public List<PeriodView> list(@QueryParam("plan") String plan) {
    return views.periods(plan);
  }

  @GET
  @Path("/{period}")
  @Requires(Right.ASSESSMENT_READ)
  @Operation(
      operationId = "readAssessment",
      summary = "The ranking of a period, named by its first day; provisional until published")
  public AssessmentView get(@PathParam("period") String period, @QueryParam("plan") String plan) {
    return views.get(named(plan), period);
  }

  @GET
  @Path("/{period}/subjects/{subject}")
  @Requires(Right.ASSESSMENT_READ)
  @Operation(
      operationId = "explainAssessment",
      summary = "One subject's score, item by item, with its points by hand")
  public AssessmentView subject(
      @PathParam("period") String period,
      @PathParam("subject") String subject,
      @QueryParam("plan") String plan) {
    return views.subject(named(plan), period, subject);
  }

  @GET
  @Path("/{period}/sheet")
  @Produces(SheetFile.MEDIA_TYPE)
  @Requires(Right.ASSESSMENT_READ)
  @Transactional
  @Operation(operationId = "exportAssessment", summary = "The ranking as a workbook")
  public Response sheet(@PathParam("period") String period, @QueryParam("plan") String plan) {
    Opened opened = views.open(named(plan), period);
    byte[] sheet = LeagueSheet.of(opened.plan().pack(), views.scores(opened));
    return SheetFile.attachment(
        new ByteArrayInputStream(sheet),
        opened.plan().pack().assessment().title().zh() + "（" + period + "）.xlsx");
  }

  @POST
  @Path("/{period}/entries")
  @Requires(Right.ASSESSMENT_ENTER)
  @Operation(
      operationId = "enterAssessmentPoints",
      summary = "Propose points by hand, with a reason; a second person confirms them")
  @APIResponseSchema(value = AssessmentView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "It was published")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response enter(@PathParam("period") String period, @NotNull @Valid EnterPoints command) {
    AssessmentView view =
        idempotent.once(command, AssessmentView.class, () -> desk.enter(period, command));
    return Response.status(Response.Status.CREATED).entity(view).build();
  }

  @POST
  @Path("/entries/{id}/confirm")
  @Requires(Right.ASSESSMENT_PUBLISH)
  @Operation(operationId = "confirmAssessmentPoints", summary = "Confirm points as second person")
  @APIResponseSchema(AssessmentView.class)
  @APIResponse(responseCode = "409", description = "They were decided, or it was published")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public AssessmentView confirm(@PathParam("id") UUID id) {
    return desk.decide(id, true);
  }

  @POST
  @Path("/entries/{id}/refuse")
  @Requires(Right.ASSESSMENT_PUBLISH)
  @Operation(operationId = "refuseAssessmentPoints", summary = "Refuse points as second person")
  @APIResponseSchema(AssessmentView.class)
  @APIResponse(responseCode = "409", description = "They were decided, or it was published")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public AssessmentView refuse(@PathParam("id") UUID id) {
    return desk.decide(id, false);
  }

  @POST
  @Path("/{period}/publish")
  @Requires(Right.ASSESSMENT_PUBLISH)
  @Operation(
      operationId = "publishAssessment",
      summary =
          "Publish a period that is over, which freezes its scores and tells of the last ones")
  @APIResponseSchema(AssessmentView.class)
  @APIResponse(responseCode = "409", description = "Not over, published, or points are open")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public AssessmentView publish(
      @PathParam("period") String period, @NotNull @Valid Publish command) {
    return idempotent.once(
        command, AssessmentView.class, () -> desk.publish(command.plan(), period));
  }

  private static String named(String plan) {
    if (plan == null || plan.isBlank()) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "plan");
    }
    return plan;
  }
}
