package io.zhiben.reporting.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.reporting.inbox.InboxCommands.Mark;
import io.zhiben.reporting.inbox.InboxCommands.Snooze;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the caller, and how he wants to be told. */
@Tag(name = "inbox", description = "What waits for the caller")
@Path("/api/reporting/v1/inbox")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InboxResource {
  private final InboxDesk desk;

  InboxResource(InboxDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Right.INBOX_READ)
  @Operation(operationId = "listInbox", summary = "What waits for the caller, newest first")
  public InboxItemView.Part list(
      @QueryParam("state") @DefaultValue("OPEN") InboxState state,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    return desk.list(state, limit);
  }

  @GET
  @Path("/count")
  @Requires(Right.INBOX_READ)
  @Operation(operationId = "countInbox", summary = "How many wait, and how many are unread")
  public InboxItemView.Count count() {
    return desk.count();
  }

  @POST
  @Path("/read")
  @Requires(Right.INBOX_READ)
  @Operation(operationId = "readInboxItems", summary = "Mark items as read")
  public InboxItemView.Count read(@NotNull @Valid Mark command) {
    return desk.read(command.ids());
  }

  @POST
  @Path("/snooze")
  @Requires(Right.INBOX_READ)
  @Operation(
      operationId = "snoozeInboxItems",
      summary = "Put items off to a day, or show them again")
  public InboxItemView.Count snooze(@NotNull @Valid Snooze command) {
    return desk.snooze(command);
  }

  @GET
  @Path("/settings")
  @Requires(Right.INBOX_READ)
  @Operation(operationId = "readInboxSettings", summary = "How the caller is told beside the inbox")
  @APIResponseSchema(value = InboxSettings.class)
  public Response settings() {
    return tagged(desk.settings());
  }

  @PUT
  @Path("/settings")
  @Requires(Right.INBOX_READ)
  @Operation(operationId = "saveInboxSettings", summary = "Say how to be told, and the quiet hours")
  @APIResponseSchema(value = InboxSettings.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response save(@NotNull @Valid InboxSettings.Save settings) {
    return tagged(desk.save(settings));
  }

  private static Response tagged(InboxSettings settings) {
    return Etags.tag(Response.ok(settings), settings.version()).build();
  }
}
