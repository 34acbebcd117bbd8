package io.zhiben.reporting.notice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.reporting.notice.NoticeCommands.Forward;
import io.zhiben.reporting.notice.NoticeCommands.Receipt;
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

/** Notices that the caller's place, department or enterprise got. */
@Tag(name = "notices")
@Path("/api/reporting/v1/received-notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReceivedNoticeResource {
  private final NoticeViews views;
  private final ReceivedDesk desk;
  private final IdempotentRequests idempotent;

  ReceivedNoticeResource(NoticeViews views, ReceivedDesk desk, IdempotentRequests idempotent) {
    this.views = views;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.NOTICE_READ)
  @Operation(
      operationId = "listReceivedNotices",
      summary = "What the caller's side got, newest first")
  public Page<ReceivedNoticeView> list(
      @Valid @BeanParam ReceivedFilter filter, @Valid @BeanParam PageRequest page) {
    return views.received(filter, page);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.NOTICE_READ)
  @Operation(
      operationId = "readReceivedNotice",
      summary = "One notice; looking at it marks nothing")
  @APIResponseSchema(value = ReceivedNoticeView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(views.receivedOne(id));
  }

  @POST
  @Path("/{id}/read")
  @Requires(Right.NOTICE_READ)
  @Operation(operationId = "markNoticeRead", summary = "Say that the recipient has read it")
  @APIResponseSchema(value = ReceivedNoticeView.class)
  @APIResponse(responseCode = "409", description = "It was recalled")
  public Response read(@PathParam("id") UUID id) {
    return tagged(desk.read(id));
  }

  @POST
  @Path("/{id}/receipt")
  @Requires(Right.NOTICE_READ)
  @Operation(operationId = "giveNoticeReceipt", summary = "Give the recipient's receipt")
  @APIResponseSchema(value = ReceivedNoticeView.class)
  @APIResponse(responseCode = "409", description = "Given, not asked, or recalled")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response receipt(@PathParam("id") UUID id, @NotNull @Valid Receipt command) {
    return tagged(desk.receipt(id, command.note()));
  }

  @POST
  @Path("/{id}/forward")
  @Requires(Right.NOTICE_WRITE)
  @Operation(
      operationId = "forwardNotice",
      summary = "Send it on to the recipient's own places, departments and enterprises")
  @APIResponseSchema(value = NoticeView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "It was recalled")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response forward(@PathParam("id") UUID id, @NotNull @Valid Forward command) {
    NoticeView made = idempotent.once(command, NoticeView.class, () -> desk.forward(id, command));
    return Etags.tag(
            Response.created(URI.create(OfficialNoticeResource.BASE + "/" + made.id()))
                .entity(made),
            made.version())
        .build();
  }

  private static Response tagged(ReceivedNoticeView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
