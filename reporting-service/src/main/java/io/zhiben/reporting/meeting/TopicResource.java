package io.zhiben.reporting.meeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.reporting.meeting.MeetingCommands.Answer;
import io.zhiben.reporting.meeting.MeetingCommands.Raise;
import io.zhiben.reporting.meeting.MeetingCommands.Schedule;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Problems that are to come before a meeting. */
@Tag(name = "meetings")
@Path(TopicResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TopicResource {
  static final String BASE = "/api/reporting/v1/meeting-topics";

  private final MeetingViews views;
  private final TopicDesk desk;
  private final IdempotentRequests idempotent;

  TopicResource(MeetingViews views, TopicDesk desk, IdempotentRequests idempotent) {
    this.views = views;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.MEETING_READ)
  @Operation(operationId = "listMeetingTopics", summary = "Topics by filter, newest first")
  public Page<TopicView> list(
      @Valid @BeanParam TopicFilter filter, @Valid @BeanParam PageRequest page) {
    return views.topics(filter, page);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.MEETING_READ)
  @Operation(operationId = "readMeetingTopic", summary = "One topic")
  @APIResponseSchema(value = TopicView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(views.topic(id));
  }

  @POST
  @Requires(Right.MEETING_WRITE)
  @Operation(operationId = "raiseMeetingTopic", summary = "Raise a problem for a meeting")
  @APIResponseSchema(value = TopicView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response raise(@NotNull @Valid Raise command) {
    TopicView made = idempotent.once(command, TopicView.class, () -> desk.raise(command));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  @POST
  @Path("/{id}/schedule")
  @Requires(Right.MEETING_WRITE)
  @Operation(operationId = "scheduleMeetingTopic", summary = "Put it on a meeting's agenda")
  @APIResponseSchema(value = TopicView.class)
  @APIResponse(responseCode = "409", description = "It is on one, or answered")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response schedule(@PathParam("id") UUID id, @NotNull @Valid Schedule command) {
    return tagged(desk.schedule(id, command.meetingId()));
  }

  @POST
  @Path("/{id}/answer")
  @Requires(Right.MEETING_WRITE)
  @Operation(operationId = "answerMeetingTopic", summary = "Say what came of it")
  @APIResponseSchema(value = TopicView.class)
  @APIResponse(responseCode = "409", description = "It is answered")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response answer(@PathParam("id") UUID id, @NotNull @Valid Answer command) {
    return tagged(desk.answer(id, command.feedback()));
  }

  private static Response tagged(TopicView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
