package io.zhiben.reporting.notice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.reporting.notice.NoticeCommands.Audience;
import io.zhiben.reporting.notice.NoticeCommands.Draft;
import io.zhiben.reporting.notice.NoticeCommands.Recall;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Notices that the caller's place or department issues. */
@Tag(name = "notices", description = "Notices down the tree, with receipts")
@Path(OfficialNoticeResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OfficialNoticeResource {
  static final String BASE = "/api/reporting/v1/notices";

  private final NoticeViews views;
  private final NoticeDesk desk;
  private final IdempotentRequests idempotent;

  OfficialNoticeResource(NoticeViews views, NoticeDesk desk, IdempotentRequests idempotent) {
    this.views = views;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.NOTICE_READ)
  @Operation(
      operationId = "listOfficialNotices",
      summary = "Notices issued at the caller's place or below, newest first")
  public Page<NoticeView> list(
      @Valid @BeanParam NoticeFilter filter, @Valid @BeanParam PageRequest page) {
    return views.list(filter, page);
  }

  @POST
  @Requires(Right.NOTICE_WRITE)
  @Operation(operationId = "draftOfficialNotice", summary = "Write a notice; nobody gets it yet")
  @APIResponseSchema(value = NoticeView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response draft(@NotNull @Valid Draft command) {
    NoticeView made = idempotent.once(command, NoticeView.class, () -> desk.draft(command));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  @POST
  @Path("/audience-size")
  @Requires(Right.NOTICE_WRITE)
  @Operation(
      operationId = "countNoticeAudience",
      summary = "To how many places, departments and enterprises a notice would go now")
  public NoticeAudienceSize size(@NotNull @Valid Audience audience) {
    return desk.size(audience);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.NOTICE_READ)
  @Operation(operationId = "readOfficialNotice", summary = "One notice with how many read it")
  @APIResponseSchema(value = NoticeView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(views.get(id));
  }

  @PUT
  @Path("/{id}")
  @Requires(Right.NOTICE_WRITE)
  @Operation(operationId = "changeOfficialNotice", summary = "Change a draft")
  @APIResponseSchema(value = NoticeView.class)
  @APIResponse(responseCode = "409", description = "It is no draft")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response change(@PathParam("id") UUID id, @NotNull @Valid Draft command) {
    return tagged(desk.change(id, command));
  }

  @POST
  @Path("/{id}/issue")
  @Requires(Right.NOTICE_WRITE)
  @Operation(operationId = "issueOfficialNotice", summary = "Send it to its audience")
  @APIResponseSchema(value = NoticeView.class)
  @APIResponse(responseCode = "409", description = "It is no draft")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response issue(@PathParam("id") UUID id) {
    return tagged(desk.issue(id));
  }

  @POST
  @Path("/{id}/remind")
  @Requires(Right.NOTICE_WRITE)
  @Operation(
      operationId = "remindOfOfficialNotice",
      summary = "Remind those whose receipt or reading is missing")
  @APIResponseSchema(value = NoticeView.class)
  @APIResponse(responseCode = "409", description = "It is not issued")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response remind(@PathParam("id") UUID id) {
    return tagged(desk.remind(id));
  }

  @POST
  @Path("/{id}/recall")
  @Requires(Right.NOTICE_WRITE)
  @Operation(
      operationId = "recallOfficialNotice",
      summary = "Take it back, with what places below forwarded of it")
  @APIResponseSchema(value = NoticeView.class)
  @APIResponse(responseCode = "409", description = "It is not issued")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response recall(@PathParam("id") UUID id, @NotNull @Valid Recall command) {
    return tagged(desk.recall(id, command.reason()));
  }

  @GET
  @Path("/{id}/figures")
  @Requires(Right.NOTICE_READ)
  @Operation(
      operationId = "listOfficialNoticeFigures",
      summary = "How many read it and gave their receipt, by the places directly below")
  public List<NoticeFigures> figures(@PathParam("id") UUID id) {
    return views.figures(id);
  }

  @GET
  @Path("/{id}/recipients")
  @Requires(Right.NOTICE_READ)
  @Operation(
      operationId = "listOfficialNoticeRecipients",
      summary = "Who got it, and who hasn't read")
  public Page<NoticeRecipientRow> recipients(
      @PathParam("id") UUID id,
      @Valid @BeanParam RecipientFilter filter,
      @Valid @BeanParam PageRequest page) {
    return views.recipients(id, filter, page);
  }

  private static Response tagged(NoticeView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
