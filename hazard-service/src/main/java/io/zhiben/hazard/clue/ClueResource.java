package io.zhiben.hazard.clue;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.clue.ClueCommands.AnswerClue;
import io.zhiben.hazard.clue.ClueCommands.SendClue;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Clues to the discipline organ. */
@Tag(name = "discipline-clues", description = "Clues that are handed to the discipline organ")
@Path(ClueResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ClueResource {
  static final String BASE = "/api/hazard/v1/discipline-clues";

  private final SendDesk sending;
  private final ClueDesk desk;
  private final IdempotentRequests idempotent;

  ClueResource(SendDesk sending, ClueDesk desk, IdempotentRequests idempotent) {
    this.sending = sending;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.CLUE_READ)
  @Operation(
      operationId = "listDisciplineClues",
      summary = "Clues that the caller's place sent or that were sent to him, without their text")
  public Page<ClueRow> list(
      @QueryParam("state") ClueState state, @Valid @BeanParam PageRequest page) {
    return desk.list(state, page);
  }

  @POST
  @Requires(Right.CLUE_SEND)
  @Operation(
      operationId = "sendDisciplineClue",
      summary = "Hand a clue that came up with a case, an accident or a hazard to the organ")
  @APIResponseSchema(value = ClueRow.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response send(@NotNull @Valid SendClue command) {
    ClueRow made = idempotent.once(command, ClueRow.class, () -> sending.send(command));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.CLUE_READ)
  @Operation(
      operationId = "readDisciplineClue",
      summary = "One clue, for its sender and its recipient; the reading is on record")
  @APIResponseSchema(value = ClueView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(desk.read(id));
  }

  @POST
  @Path("/{id}/answer")
  @Requires(Right.CLUE_ANSWER)
  @Operation(
      operationId = "answerDisciplineClue",
      summary = "Say, as its recipient, that it was accepted or refused, or what came of it")
  @APIResponseSchema(value = ClueView.class)
  @APIResponse(responseCode = "409", description = "It has its last answer")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response answer(@PathParam("id") UUID id, @NotNull @Valid AnswerClue command) {
    return tagged(desk.answer(id, command));
  }

  private static Response tagged(ClueView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
