package io.zhiben.hazard.auditround;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.auditround.AuditCommands.SendFeedback;
import io.zhiben.hazard.auditround.RoundView.NoticeView;
import io.zhiben.hazard.auditround.SectorFeedbackDesk.SectorMonth;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.IdempotentRequests;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a month brought, and what the sector was told of it. */
@Tag(name = "sector-notices", description = "Notices to a sector, as their recipients have them")
@Path(SectorFeedbackResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SectorFeedbackResource {
  static final String BASE = "/api/hazard/v1/sector-feedback";

  private final SectorFeedbackDesk desk;
  private final IdempotentRequests idempotent;

  SectorFeedbackResource(SectorFeedbackDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.AUDIT_ROUND_READ)
  @Operation(
      operationId = "readSectorFeedback",
      summary = "What a month brought in each domain, and what the sector was told of it")
  public List<SectorMonth> read(
      @QueryParam("month") @NotNull @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String month) {
    return desk.of(month);
  }

  @POST
  @Requires(Right.AUDIT_ROUND_RUN)
  @Operation(
      operationId = "sendSectorFeedback",
      summary = "Tell all enterprises of a domain what a month brought, once")
  @APIResponseSchema(value = NoticeView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "They were told already")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response send(@NotNull @Valid SendFeedback command) {
    NoticeView sent = idempotent.once(command, NoticeView.class, () -> desk.send(command));
    return Response.created(URI.create(BASE + "/" + sent.id())).entity(sent).build();
  }
}
