package io.zhiben.hazard.notice;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.notice.NoticeDesk.AcknowledgeNotice;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who was told of a major hazard, and their receipts. */
@Tag(name = "hazards")
@Path("/api/hazard/v1/hazards/{id}/notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class NoticeResource {
  private final NoticeDesk desk;

  NoticeResource(NoticeDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Right.HAZARD_READ)
  @Operation(
      operationId = "listHazardNotices",
      summary = "Who was told of the hazard when it was graded major, and who took note when")
  @APIResponseSchema(value = HazardNoticeView[].class)
  public List<HazardNoticeView> list(@PathParam("id") UUID id) {
    return desk.of(id);
  }

  @POST
  @Path("/{notice}/acknowledge")
  @Requires(Right.HAZARD_NOTICE_ACKNOWLEDGE)
  @Operation(
      operationId = "acknowledgeHazardNotice",
      summary = "Say that the recipient took note of the hazard")
  @APIResponseSchema(value = HazardNoticeView.class)
  @APIResponse(responseCode = "409", description = "It is not the caller's, or nobody waits for it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response acknowledge(
      @PathParam("id") UUID id,
      @PathParam("notice") UUID notice,
      @NotNull @Valid AcknowledgeNotice command) {
    HazardNoticeView read = desk.acknowledge(id, notice, command);
    return Etags.tag(Response.ok(read), read.version()).build();
  }
}
