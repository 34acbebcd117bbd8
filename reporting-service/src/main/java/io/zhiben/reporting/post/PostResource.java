package io.zhiben.reporting.post;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.problem.ProblemTexts;
import io.zhiben.reporting.post.PostCommands.Add;
import io.zhiben.reporting.post.PostCommands.End;
import io.zhiben.reporting.post.PostViews.Post;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The posts of a plan with their lists. */
@Tag(name = "posts", description = "Lists of posts, and their filing with the level above")
@Path("/api/reporting/v1/plans/{plan}/posts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PostResource {
  private final PostDesk desk;
  private final IdempotentRequests idempotent;

  PostResource(PostDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.TASK_READ)
  @Operation(
      operationId = "listPosts",
      summary = "Posts with their duty lists (职责清单) and yearly lists of tasks (年度任务清单)")
  public List<Post> list(
      @PathParam("plan") String plan,
      @QueryParam("year") Integer year,
      @Context HttpHeaders headers) {
    return desk.list(plan, year, localeOf(headers));
  }

  @POST
  @Path("/{post}/years/{year}/draw-up")
  @Requires(Right.TASK_WORK)
  @Operation(
      operationId = "drawUpPostTasks",
      summary = "Take the plan's tasks of that year into the post's list; what is there stays")
  public Post drawUp(
      @PathParam("plan") String plan,
      @PathParam("post") String post,
      @PathParam("year") int year,
      @Context HttpHeaders headers) {
    return desk.drawUp(plan, post, year, localeOf(headers));
  }

  @POST
  @Path("/{post}/years/{year}/tasks")
  @Requires(Right.TASK_WORK)
  @Operation(operationId = "addPostTask", summary = "Add an item that stands in no plan")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Post add(
      @PathParam("plan") String plan,
      @PathParam("post") String post,
      @PathParam("year") int year,
      @NotNull @Valid Add command,
      @Context HttpHeaders headers) {
    return idempotent.once(
        command, Post.class, () -> desk.add(plan, post, year, command.title(), localeOf(headers)));
  }

  @POST
  @Path("/{post}/years/{year}/roll-over")
  @Requires(Right.TASK_WORK)
  @Operation(
      operationId = "rollPostTasksOver",
      summary = "Let what isn't done go on in the next year, with a link")
  @APIResponseSchema(Post.class)
  @APIResponse(responseCode = "409", description = "Nothing is left")
  public Post rollOver(
      @PathParam("plan") String plan,
      @PathParam("post") String post,
      @PathParam("year") int year,
      @Context HttpHeaders headers) {
    return desk.rollOver(plan, post, year, localeOf(headers));
  }

  @POST
  @Path("/{post}/tasks/{id}/done")
  @Requires(Right.TASK_WORK)
  @Operation(
      operationId = "endPostTask",
      summary = "Say that an item added by hand is done; the plan's tasks end by themselves")
  @APIResponseSchema(Post.class)
  @APIResponse(responseCode = "409", description = "It is done, went on, or is the plan's")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Post end(
      @PathParam("plan") String plan,
      @PathParam("post") String post,
      @PathParam("id") UUID id,
      @NotNull @Valid End command,
      @Context HttpHeaders headers) {
    return desk.end(plan, post, id, command.note(), localeOf(headers));
  }

  static Locale localeOf(HttpHeaders headers) {
    return ProblemTexts.localeOf(headers.getAcceptableLanguages());
  }
}
