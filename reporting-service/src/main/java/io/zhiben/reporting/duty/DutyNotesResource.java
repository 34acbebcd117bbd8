package io.zhiben.reporting.duty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.reporting.duty.DutyCommands.EndDutyNote;
import io.zhiben.reporting.duty.DutyCommands.ExcuseDuty;
import io.zhiben.reporting.duty.DutyCommands.RecordDuty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** What people write of duties: that they were done, and who is excused. */
@Tag(name = "duties", description = "Duties of plans")
@Path("/api/reporting/v1/duties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DutyNotesResource {
  private final DutyNotesDesk desk;
  private final IdempotentRequests idempotent;

  DutyNotesResource(DutyNotesDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @POST
  @Path("/{id}/records")
  @Requires(Right.DUTY_RECORD)
  @Operation(
      operationId = "recordDuty",
      summary = "Record that a unit or an enterprise did its duty, with what shows it")
  @APIResponseSchema(value = DutyRecordView.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description = "The duty is proved by what is recorded elsewhere, or it is another unit's")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response record(@PathParam("id") String id, @NotNull @Valid RecordDuty command) {
    DutyRecordView made =
        idempotent.once(command, DutyRecordView.class, () -> desk.record(id, command));
    return Etags.tag(Response.status(Response.Status.CREATED).entity(made), made.version()).build();
  }

  @POST
  @Path("/{id}/records/{record}/withdraw")
  @Requires(Right.DUTY_RECORD)
  @Operation(operationId = "withdrawDutyRecord", summary = "Withdraw a record, with the reason")
  @APIResponseSchema(value = DutyRecordView.class)
  @APIResponse(responseCode = "409", description = "It is withdrawn, or another unit's")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response withdraw(
      @PathParam("id") String id,
      @PathParam("record") UUID record,
      @NotNull @Valid EndDutyNote command) {
    DutyRecordView view = desk.withdraw(id, record, command.reason());
    return Etags.tag(Response.ok(view), view.version()).build();
  }

  @POST
  @Path("/{id}/excuses")
  @Requires(Right.DUTY_EXCUSE)
  @Operation(
      operationId = "excuseFromDuty",
      summary = "Excuse a unit or an enterprise for some days, with the reason")
  @APIResponseSchema(value = ExcuseView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "It is a unit of another plan's office")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response excuse(@PathParam("id") String id, @NotNull @Valid ExcuseDuty command) {
    ExcuseView made = idempotent.once(command, ExcuseView.class, () -> desk.excuse(id, command));
    return Etags.tag(Response.status(Response.Status.CREATED).entity(made), made.version()).build();
  }

  @POST
  @Path("/{id}/excuses/{excuse}/end")
  @Requires(Right.DUTY_EXCUSE)
  @Operation(operationId = "endExcuseFromDuty", summary = "End an excuse, with the reason")
  @APIResponseSchema(value = ExcuseView.class)
  @APIResponse(responseCode = "409", description = "It ended already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response end(
      @PathParam("id") String id,
      @PathParam("excuse") UUID excuse,
      @NotNull @Valid EndDutyNote command) {
    ExcuseView view = desk.end(id, excuse, command.reason());
    return Etags.tag(Response.ok(view), view.version()).build();
  }
}
