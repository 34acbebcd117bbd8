package io.zhiben.reporting.meeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.reporting.meeting.MeetingCommands.Cancel;
import io.zhiben.reporting.meeting.MeetingCommands.Kinds;
import io.zhiben.reporting.meeting.MeetingCommands.MeetingKind;
import io.zhiben.reporting.meeting.MeetingCommands.Minute;
import io.zhiben.reporting.meeting.MeetingCommands.Plan;
import io.zhiben.reporting.meeting.MeetingCommands.Resolve;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Meetings, their minutes and what they resolve. */
@Tag(name = "meetings", description = "Meetings, resolutions and topics")
@Path(MeetingResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MeetingResource {
  static final String BASE = "/api/reporting/v1/meetings";

  private final MeetingViews views;
  private final MeetingDesk desk;
  private final MeetingsDue due;
  private final AgendaProposals proposals;
  private final IdempotentRequests idempotent;

  MeetingResource(
      MeetingViews views,
      MeetingDesk desk,
      MeetingsDue due,
      AgendaProposals proposals,
      IdempotentRequests idempotent) {
    this.views = views;
    this.desk = desk;
    this.due = due;
    this.proposals = proposals;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.MEETING_READ)
  @Operation(operationId = "listMeetings", summary = "Meetings by filter and order")
  public Page<MeetingView> list(
      @Valid @BeanParam MeetingFilter filter, @Valid @BeanParam PageRequest page) {
    return views.list(filter, page);
  }

  @GET
  @Path("/due")
  @Requires(Right.MEETING_READ)
  @Operation(
      operationId = "listMeetingsDue",
      summary = "Meetings that the place's plans ask units for, with the last day of the next one")
  public List<MeetingDue> due() {
    return due.list();
  }

  @GET
  @Path("/agenda-proposals")
  @Requires(Right.MEETING_WRITE)
  @Operation(
      operationId = "listAgendaProposals",
      summary =
          "What a meeting of the caller's place may take up: major hazards and what is overdue")
  public List<AgendaProposal> proposals() {
    return proposals.list();
  }

  @GET
  @Path("/kinds")
  @Requires(Right.MEETING_KIND_READ)
  @Operation(
      operationId = "listMeetingKinds",
      summary = "The kinds of meetings of the caller's place")
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = MeetingKind.class)))
  public Response kinds() {
    return tagged(desk.kinds());
  }

  @PUT
  @Path("/kinds")
  @Requires(Right.MEETING_KIND_WRITE)
  @Operation(operationId = "setMeetingKinds", summary = "Set the kinds of meetings of the place")
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = MeetingKind.class)))
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setKinds(@NotNull @Valid Kinds command) {
    return tagged(desk.setKinds(command));
  }

  @POST
  @Requires(Right.MEETING_WRITE)
  @Operation(
      operationId = "planMeeting",
      summary = "Enter a meeting to come, or one without minutes")
  @APIResponseSchema(value = MeetingView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response plan(@NotNull @Valid Plan command) {
    MeetingView made = idempotent.once(command, MeetingView.class, () -> desk.plan(command));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.MEETING_READ)
  @Operation(operationId = "readMeeting", summary = "One meeting with its resolutions and topics")
  @APIResponseSchema(value = MeetingView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(views.get(id));
  }

  @PUT
  @Path("/{id}")
  @Requires(Right.MEETING_WRITE)
  @Operation(operationId = "changeMeeting", summary = "Change a meeting that wasn't held yet")
  @APIResponseSchema(value = MeetingView.class)
  @APIResponse(responseCode = "409", description = "It was held or cancelled")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response change(@PathParam("id") UUID id, @NotNull @Valid Plan command) {
    return tagged(desk.change(id, command));
  }

  @POST
  @Path("/{id}/minutes")
  @Requires(Right.MEETING_WRITE)
  @Operation(operationId = "minuteMeeting", summary = "Say that it was held, with its minutes")
  @APIResponseSchema(value = MeetingView.class)
  @APIResponse(responseCode = "409", description = "It was cancelled")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response minute(@PathParam("id") UUID id, @NotNull @Valid Minute command) {
    return tagged(desk.minute(id, command));
  }

  @POST
  @Path("/{id}/cancel")
  @Requires(Right.MEETING_WRITE)
  @Operation(
      operationId = "cancelMeeting",
      summary = "Say that it doesn't take place, with a reason")
  @APIResponseSchema(value = MeetingView.class)
  @APIResponse(responseCode = "409", description = "It was held or cancelled")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response cancel(@PathParam("id") UUID id, @NotNull @Valid Cancel command) {
    return tagged(desk.cancel(id, command.reason()));
  }

  @POST
  @Path("/{id}/resolutions")
  @Requires(Right.MEETING_WRITE)
  @Operation(
      operationId = "addResolution",
      summary = "Add what it resolved, with owner and last day")
  @APIResponseSchema(value = ResolutionView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "It was not held")
  @Parameter(ref = ApiDocument.IF_MATCH_AND_IDEMPOTENCY_KEY)
  public Response resolve(@PathParam("id") UUID id, @NotNull @Valid Resolve command) {
    ResolutionView made =
        idempotent.once(command, ResolutionView.class, () -> desk.resolve(id, command));
    return Etags.tag(
            Response.created(URI.create(ResolutionResource.BASE + "/" + made.id())).entity(made),
            made.version())
        .build();
  }

  private static Response tagged(MeetingKinds.Kept kept) {
    return Etags.tag(Response.ok(kept.kinds()), kept.version()).build();
  }

  private static Response tagged(MeetingView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
