package io.zhiben.hazard.auditround;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.auditround.AuditCommands.AnswerNotice;
import io.zhiben.hazard.auditround.ReceiptDesk.ReceiptFilter;
import io.zhiben.hazard.auditround.RoundView.ReceiptView;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Notices as their recipients have them. */
@Tag(name = "sector-notices", description = "Notices to a sector, as their recipients have them")
@Path(SectorNoticeResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SectorNoticeResource {
  static final String BASE = "/api/hazard/v1/sector-notices";

  private final ReceiptDesk desk;

  SectorNoticeResource(ReceiptDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Right.SECTOR_NOTICE_READ)
  @Operation(
      operationId = "listSectorNotices",
      summary = "Notices with their receipts, by filter and order")
  public Page<ReceiptView> list(
      @Valid @BeanParam ReceiptFilter filter, @Valid @BeanParam PageRequest page) {
    return desk.list(filter, page);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.SECTOR_NOTICE_READ)
  @Operation(operationId = "readSectorNotice", summary = "One notice as one recipient has it")
  @APIResponseSchema(value = ReceiptView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(desk.get(id));
  }

  @POST
  @Path("/{id}/read")
  @Requires(Right.SECTOR_NOTICE_ANSWER)
  @Operation(
      operationId = "confirmSectorNotice",
      summary = "Confirm as the recipient that it was read")
  @APIResponseSchema(value = ReceiptView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response read(@PathParam("id") UUID id, @Valid ConfirmNotice command) {
    return tagged(desk.read(id));
  }

  @POST
  @Path("/{id}/self-check")
  @Requires(Right.SECTOR_NOTICE_ANSWER)
  @Operation(
      operationId = "answerSectorNotice",
      summary = "Say as the recipient what the self-check brought")
  @APIResponseSchema(value = ReceiptView.class)
  @APIResponse(responseCode = "409", description = "It was said already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response selfCheck(@PathParam("id") UUID id, @NotNull @Valid AnswerNotice command) {
    return tagged(desk.selfCheck(id, command));
  }

  /** Nothing more is to be said. */
  record ConfirmNotice() {}

  private static Response tagged(ReceiptView view) {
    return Etags.tag(Response.ok(view), view.version()).build();
  }
}
