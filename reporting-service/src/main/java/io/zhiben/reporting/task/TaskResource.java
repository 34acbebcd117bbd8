package io.zhiben.reporting.task;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.problem.ProblemTexts;
import io.zhiben.reporting.query.AsOf;
import io.zhiben.reporting.task.CompletionView.Completion;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tasks of a plan, as its units owe them. */
@Tag(name = "plan-tasks", description = "Tasks of plans")
@Path("/api/reporting/v1/plans/{plan}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TaskResource {
  private final TaskBoard board;
  private final TaskCompletion completion;
  private final Clock clock;

  TaskResource(TaskBoard board, TaskCompletion completion, Clock clock) {
    this.board = board;
    this.completion = completion;
    this.clock = clock;
  }

  @GET
  @Requires(Right.TASK_READ)
  @Operation(
      operationId = "listPlanTasks",
      summary = "What units owe by a plan, the caller's own unit first, then by day")
  public Page<TaskViews.Line> list(
      @PathParam("plan") String plan,
      @Valid @BeanParam TaskFilter filter,
      @Valid @BeanParam PageRequest page,
      @Context HttpHeaders headers) {
    return board.list(plan, filter, asOf(filter.asOf), page, localeOf(headers));
  }

  @GET
  @Path("/overview")
  @Requires(Right.TASK_READ)
  @Operation(
      operationId = "overviewOfPlanTasks",
      summary = "How many items stand where, and by what the board can be narrowed")
  public TaskViews.Overview overview(
      @PathParam("plan") String plan,
      @Valid @BeanParam TaskFilter filter,
      @Context HttpHeaders headers) {
    return board.overview(plan, filter, asOf(filter.asOf), localeOf(headers));
  }

  @GET
  @Path("/calendar")
  @Requires(Right.TASK_READ)
  @Operation(operationId = "calendarOfPlanTasks", summary = "What falls due in a month, by day")
  public List<TaskViews.Day> calendar(
      @PathParam("plan") String plan,
      @QueryParam("month") String month,
      @Valid @BeanParam TaskFilter filter,
      @Context HttpHeaders headers) {
    LocalDate asOf = asOf(filter.asOf);
    return board.calendar(plan, monthOf(month, asOf), filter, asOf, localeOf(headers));
  }

  @GET
  @Path("/completion")
  @Requires(Right.TASK_READ)
  @Operation(
      operationId = "completionOfPlanTasks",
      summary = "How much is done of what has fallen due, and of all, as on a day")
  public Completion completion(
      @PathParam("plan") String plan,
      @QueryParam("asOf") String asOf,
      @Context HttpHeaders headers) {
    return completion.of(plan, asOf(asOf), localeOf(headers));
  }

  private LocalDate asOf(String text) {
    return AsOf.parse(text, clock).day();
  }

  private static YearMonth monthOf(String text, LocalDate asOf) {
    try {
      return text == null || text.isBlank() ? YearMonth.from(asOf) : YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "month");
    }
  }

  static Locale localeOf(HttpHeaders headers) {
    return ProblemTexts.localeOf(headers.getAcceptableLanguages());
  }
}
