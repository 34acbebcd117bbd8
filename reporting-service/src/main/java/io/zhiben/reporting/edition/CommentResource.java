package io.zhiben.reporting.edition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.CallerLanguage;
import io.zhiben.platform.http.IdempotentRequests;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What units and places say to a version that is out for comments. */
@Tag(name = "plan-versions")
@Path("/api/reporting/v1/plans/{id}/versions/{version}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CommentResource {
  private final CommentDesk desk;
  private final IdempotentRequests idempotent;
  private final CallerLanguage language;

  CommentResource(CommentDesk desk, IdempotentRequests idempotent, CallerLanguage language) {
    this.desk = desk;
    this.idempotent = idempotent;
    this.language = language;
  }

  @GET
  @Requires(Right.PLAN_READ)
  @Operation(
      operationId = "listPlanComments",
      summary = "Comments of the caller's place and the places in it, in the order of time")
  public List<CommentView> list(@PathParam("id") String id, @PathParam("version") long version) {
    return desk.list(id, version, language.locale());
  }

  @POST
  @Requires(Right.PLAN_COMMENT)
  @Operation(operationId = "commentOnPlanVersion", summary = "Comment on it, or on one entry of it")
  @APIResponseSchema(value = CommentView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "It isn't out for comments any more")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response say(
      @PathParam("id") String id,
      @PathParam("version") long version,
      @NotNull @Valid EditionCommands.Comment command) {
    CommentView made =
        idempotent.once(
            command, CommentView.class, () -> desk.say(id, version, command, language.locale()));
    URI address =
        URI.create(
            DraftResource.BASE + "/" + id + "/versions/" + version + "/comments/" + made.id());
    return Response.created(address).entity(made).build();
  }

  @POST
  @Path("/{comment}/answer")
  @Requires(Right.PLAN_WRITE)
  @Operation(
      operationId = "answerPlanComment",
      summary = "Say whether the comment is taken up, and why")
  @APIResponseSchema(CommentView.class)
  @APIResponse(responseCode = "409", description = "It is answered")
  public CommentView answer(
      @PathParam("id") String id,
      @PathParam("version") long version,
      @PathParam("comment") UUID comment,
      @NotNull @Valid EditionCommands.Answer command) {
    return desk.answer(id, version, comment, command, language.locale());
  }
}
